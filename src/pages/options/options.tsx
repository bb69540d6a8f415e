import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messages.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { Health } from '../health.tsx';
import type { PagePorts } from '../ports.ts';
import { useDocumentLanguage } from '../use-document-language.ts';
import { Journal } from './journal.tsx';
import { Me } from './me.tsx';
import { OptionsNav } from './options-nav.tsx';
import { OtherSites } from './other-sites.tsx';
import { type OptionsView, readOptions } from './read-options.ts';
import { RulesFiles } from './rules-files.tsx';
import { Silenced } from './silenced.tsx';

/** What every section gets: what is stored, and how to change it. */
export type SectionProps = {
  ports: PagePorts;
  view: OptionsView;
  /** Stores a change of settings and shows it; false when the background refused or did not answer. */
  change: (change: Partial<Settings>) => Promise<boolean>;
  /** Reads everything again. */
  refresh: () => Promise<void>;
};

/** The settings: who the person is, rules files, journal, and what is no longer asked about. */
export const Options = ({ ports }: { ports: PagePorts }) => {
  const { send } = ports;
  const [view, setView] = useState<OptionsView | 'unreachable'>();
  const refresh = useCallback(async () => setView(await readOptions(send)), [send]);
  useEffect(() => void refresh(), [refresh]);

  const language = typeof view === 'object' ? view.settings.language : 'id';
  const words = pagesWordsIn(language);
  useDocumentLanguage(language, words.options.title);
  if (!view) return null;
  if (view === 'unreachable') return <p role="alert">{words.state.unreachable.text}</p>;

  const change = async (wanted: Partial<Settings>): Promise<boolean> => {
    const answer = await send('settings:set', wanted);
    await refresh();
    return answer.ok && answer.value.ok;
  };
  const section: SectionProps = { ports, view, change, refresh };
  return (
    <div class="options">
      <OptionsNav language={language} words={words} onLanguage={(chosen) => change({ language: chosen })} />
      <main>
        <h1>{words.options.title}</h1>
        <Health problems={view.health} words={words} send={send} onCleared={refresh} />
        <Me {...section} />
        <RulesFiles {...section} />
        <OtherSites {...section} />
        <Journal {...section} />
        <Silenced {...section} />
        <p class="small">{words.privacy}</p>
      </main>
    </div>
  );
};
