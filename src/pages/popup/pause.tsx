import { useState } from 'preact/hooks';
import type { PageState } from '../../messages.ts';
import { fillPlain } from '../../words/fill.ts';
import type { PopupWords } from '../../words/popup.ts';
import { type PagePorts, type Site, siteName } from '../ports.ts';

type Props = {
  ports: Pick<PagePorts, 'send'> & { tabId: number };
  state: PageState | 'unreachable';
  sites: readonly Site[];
  words: PopupWords;
  onChanged: () => Promise<void>;
};

/** One hour without being held: on this site or on all. */
export const PauseChoice = ({ ports: { send, tabId }, state, sites, words, onChanged }: Props) => {
  const [isFailed, setIsFailed] = useState(false);
  const name = siteNamed(state, sites, words);
  const pause = async (tab: number | null): Promise<void> => {
    const answer = await send('pause:start', tab);
    const isStored = answer.ok && answer.value.ok;
    setIsFailed(!isStored);
    if (isStored) await onChanged();
  };
  return (
    <section id="pause" class="pause" aria-labelledby="pause-title">
      <h2 id="pause-title">{words.pause.title}</h2>
      <p class="small">{words.pause.text}</p>
      <div class="pause-row">
        {name && (
          <button type="button" class="button button--outline" onClick={() => pause(tabId)}>
            {fillPlain(words.pause.site, { site: name })}
          </button>
        )}
        <button type="button" class="button button--outline" onClick={() => pause(null)}>
          {words.pause.all}
        </button>
      </div>
      <p role="status" class="small">
        {isFailed ? words.pause.failed : ''}
      </p>
    </section>
  );
};

/** Undefined where nothing is guarded that could be paused. */
function siteNamed(state: Props['state'], sites: readonly Site[], words: PopupWords): string | undefined {
  if (state === 'unreachable') return undefined;
  if (state.platform === undefined) return state.state === 'not-checked' ? undefined : words.pause.thisSite;
  const known = sites.find(({ id, matches }) => id === state.platform && matches?.length !== 0);
  return known ? siteName(sites, known.id) : words.pause.thisSite;
}
