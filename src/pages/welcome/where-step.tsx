import { useCallback, useEffect, useState } from 'preact/hooks';
import { fillPlain } from '../../words/fill.ts';
import type { WelcomeWords } from '../../words/welcome.ts';
import { TickIcon } from '../icons.tsx';
import type { Site } from '../ports.ts';
import type { StepProps } from './welcome.tsx';

/** The sites that are guarded, and a button for each that the browser has not opened to us. */
export const WhereStep = ({ ports, words: { where: words } }: StepProps) => {
  const { missingSites, askSites, sites } = ports;
  const [missing, setMissing] = useState<readonly Site[]>();
  const [isRefused, setIsRefused] = useState(false);
  const refresh = useCallback(async () => setMissing(await missingSites()), [missingSites]);
  useEffect(() => void refresh(), [refresh]);
  if (!missing) return null;

  const ask = async (wanted: readonly Site[]): Promise<void> => {
    setIsRefused(!(await askSites(wanted)));
    await refresh();
  };
  const isMissing = (site: Site): boolean => missing.some(({ id }) => id === site.id);
  return (
    <div class="card">
      <ul class="rows">
        {sites
          .filter(({ matches }) => matches?.length !== 0)
          .map((site) => (
            <SiteRow
              key={site.id}
              site={site}
              isMissing={isMissing(site)}
              words={words}
              onAsk={() => ask([site])}
            />
          ))}
      </ul>
      {missing.length > 0 && (
        <button type="button" class="button button--primary" onClick={() => ask(missing)}>
          {words.askAll}
        </button>
      )}
      <p role="status" class="small">
        {isRefused ? words.refused : missing.length === 0 ? words.done : ''}
      </p>
    </div>
  );
};

type RowProps = { site: Site; isMissing: boolean; words: WelcomeWords['where']; onAsk: () => void };

const SiteRow = ({ site, isMissing, words, onAsk }: RowProps) => (
  <li>
    <strong>{site.name}</strong>
    {isMissing ? (
      <button
        type="button"
        class="button button--outline"
        aria-label={fillPlain(words.askNamed, { site: site.name })}
        onClick={onAsk}
      >
        {words.ask}
      </button>
    ) : (
      <span class="fine allowed">
        <TickIcon /> {words.allowed}
      </span>
    )}
  </li>
);
