import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messages.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { Health } from '../health.tsx';
import type { PagePorts } from '../ports.ts';
import { useDocumentLanguage } from '../use-document-language.ts';
import { OptionsNav } from './options-nav.tsx';
import { pageAt } from './options-pages.ts';
import { type OptionsView, readOptions } from './read-options.ts';
import { useRoute } from './use-route.ts';

/** What every section gets: what is stored, and how to change it. */
export type SectionProps = {
  ports: PagePorts;
  view: OptionsView;
  /** Stores a change of settings and shows it; false when the background refused or did not answer. */
  change: (change: Partial<Settings>) => Promise<boolean>;
  /** Reads everything again. */
  refresh: () => Promise<void>;
  /** What the address names within the page: `skb-2022/ds-6` in `#handbook/skb-2022/ds-6`; empty for the page itself. */
  place: string;
};

/** Reads at the start, with every other page, and when the tab is looked at again: guards go on writing meanwhile. */
function useReadAgain(refresh: () => Promise<void>, page: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to read again.
  useEffect(() => void refresh(), [refresh, page]);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void refresh();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refresh]);
}

/** Everything besides the popup: settings, rules, journal and more, each a page at its own address. */
export const Options = ({ ports }: { ports: PagePorts }) => {
  const { send } = ports;
  const [view, setView] = useState<OptionsView | 'unreachable'>();
  const refresh = useCallback(async () => setView(await readOptions(send)), [send]);
  const route = useRoute();
  const current = pageAt(route.page);
  useReadAgain(refresh, current.id);

  const language = typeof view === 'object' ? view.settings.language : 'id';
  const words = pagesWordsIn(language);
  useDocumentLanguage(language, `${current.title(language)} · ${words.name}`);
  if (!view) return null;
  if (view === 'unreachable') return <p role="alert">{words.state.unreachable.text}</p>;

  const change = async (wanted: Partial<Settings>): Promise<boolean> => {
    const answer = await send('settings:set', wanted);
    await refresh();
    return answer.ok && answer.value.ok;
  };
  const section: SectionProps = { ports, view, change, refresh, place: route.place };
  return (
    <div class="options">
      <OptionsNav
        current={current}
        language={language}
        words={words}
        onLanguage={(chosen) => change({ language: chosen })}
      />
      <main key={current.id}>
        <h1>{current.title(language)}</h1>
        <Health problems={view.health} words={words} send={send} onCleared={refresh} />
        <current.Page {...section} />
        <p class="small">{words.privacy}</p>
      </main>
    </div>
  );
};
