import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language, TrailOfTab } from '../../../messages.ts';
import { cleanupWordsIn } from '../../../words/cleanup.ts';
import type { PagePorts, Site } from '../../ports.ts';
import type { SectionProps } from '../options.tsx';
import { Section } from '../section.tsx';
import { ExportTrails } from './export-trails.tsx';
import { ListsOfSites } from './lists-of-sites.tsx';
import { TrailResult } from './trail-result.tsx';

/** What was found so far, as it is found. */
function useTrails(ports: PagePorts) {
  const [trails, setTrails] = useState<readonly TrailOfTab[]>([]);
  const refresh = useCallback(async () => {
    const answer = await ports.send('trails:list');
    if (answer.ok) setTrails(answer.value);
  }, [ports]);
  useEffect(() => {
    void refresh();
    return ports.onTrails(() => void refresh());
  }, [ports, refresh]);
  const clear = async (): Promise<void> => {
    await ports.send('trails:clear');
    await refresh();
  };
  return { trails, clear };
}

/** What was found in lists of own past acts, and where those lists are. */
export const CleanupPage = ({ ports, view }: SectionProps) => {
  const { language } = view.settings;
  const { results, export: exported } = cleanupWordsIn(language);
  const { trails, clear } = useTrails(ports);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string): void => setDone(done.has(key) ? without(done, key) : new Set([...done, key]));
  return (
    <>
      {trails.length > 0 && (
        <Section id="cleanup-results" title={results.title} text={exported.kept}>
          {trails.map((trail) => (
            <TrailResult
              key={`${trail.platform} ${trail.act}`}
              {...{ trail, ports, view, done }}
              onToggle={toggle}
            />
          ))}
          <ExportTrails {...{ trails, ports, view, done }} onClear={clear} />
        </Section>
      )}
      <Guide sites={ports.sites} language={language} />
    </>
  );
};

const Guide = ({ sites, language }: { sites: readonly Site[]; language: Language }) => {
  const { steps, lead } = cleanupWordsIn(language);
  return (
    <Section id="cleanup-lists" title={steps.title} text={lead}>
      <ol class="steps">
        <li>{steps.open}</li>
        <li>{steps.start}</li>
        <li>{steps.scroll}</li>
      </ol>
      <ListsOfSites sites={sites} language={language} />
    </Section>
  );
};

const without = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...keys].filter((other) => other !== key));
