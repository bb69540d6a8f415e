import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language, PageTest, Settings } from '../../messages.ts';
import { type PagesWords, pagesWordsIn } from '../../words/pages.ts';
import { Health } from '../health.tsx';
import { Mark } from '../icons.tsx';
import { LanguageSwitch } from '../language-switch.tsx';
import type { PagePorts } from '../ports.ts';
import { useDocumentLanguage } from '../use-document-language.ts';
import { PageStateCard } from './page-state.tsx';
import { PageTestCard } from './page-test.tsx';
import { Permission } from './permission.tsx';
import { type PopupView, readPopup } from './read-popup.ts';
import { Today } from './today.tsx';
import { TryText } from './try-text.tsx';

export type PopupPorts = PagePorts & {
  /** The tab the popup speaks of. */
  tabId: number;
  /** What the guard of that tab finds there; undefined where none answers. */
  testPage: () => Promise<PageTest | undefined>;
  copy: (text: string) => Promise<void>;
  /** The extension's own version. */
  version: string;
  reloadTab: () => void;
  openSettings: () => void;
};

/** The toolbar popup: is this page guarded, what was held today, and a check by hand. */
export const Popup = ({ ports }: { ports: PopupPorts }) => {
  const { send, sites } = ports;
  const [view, setView] = useState<PopupView>();
  const refresh = useCallback(async () => setView(await readPopup(ports)), [ports]);
  useEffect(() => void refresh(), [refresh]);

  const language = view?.settings?.language ?? 'id';
  const words = pagesWordsIn(language);
  useDocumentLanguage(language, words.name);
  if (!view) return null;

  const setLanguage = async (chosen: Language): Promise<void> => {
    await send('settings:set', { language: chosen });
    await refresh();
  };
  return (
    <main class="popup">
      <Head settings={view.settings} words={words} onLanguage={setLanguage} />
      <Health problems={view.health} words={words} send={send} onCleared={refresh} />
      {!view.isPermitted && <Permission ports={ports} words={words} onGranted={refresh} />}
      {canTellState(view) && (
        <PageStateCard state={view.state} words={words} sites={sites} onReload={ports.reloadTab} />
      )}
      {canTest(view) && (
        <PageTestCard words={words} version={ports.version} test={ports.testPage} copy={ports.copy} />
      )}
      <Today {...view} now={ports.now()} language={language} words={words} sites={sites} />
      {view.settings && <TryText send={send} settings={view.settings} words={words} />}
      <footer class="foot">
        <button type="button" class="button button--text" onClick={ports.openSettings}>
          {words.settings}
        </button>
        <p class="small">{words.privacy}</p>
      </footer>
    </main>
  );
};

type HeadProps = {
  settings: Settings | undefined;
  words: PagesWords;
  onLanguage: (chosen: Language) => Promise<void>;
};

const Head = ({ settings, words, onLanguage }: HeadProps) => (
  <header class="head">
    <Mark />
    <h1>{words.name}</h1>
    {settings && <span class="small">{words.status[settings.status]}</span>}
    <LanguageSwitch language={settings?.language ?? 'id'} words={words} onChange={onLanguage} />
  </header>
);

/** Without permission a guarded site looks like any other: better to say nothing of the page than something wrong. */
const canTellState = ({ state, isPermitted }: PopupView): boolean =>
  isPermitted || state === 'unreachable' || state.state !== 'not-checked' || state.why !== 'no-adapter';

/** There is something to test where a guard reads the page, well or badly. */
const canTest = ({ state }: PopupView): boolean =>
  state !== 'unreachable' && (state.state !== 'not-checked' || state.why === 'adapter-matches-nothing');
