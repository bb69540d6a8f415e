import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language, PageTest } from '../../messages.ts';
import { type PagesWords, pagesWordsIn } from '../../words/pages.ts';
import { Health } from '../health.tsx';
import type { PagePorts } from '../ports.ts';
import { useDocumentLanguage } from '../use-document-language.ts';
import { Calendar } from './calendar.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { PageStateCard } from './page-state.tsx';
import { PageTestCard } from './page-test.tsx';
import { Permission } from './permission.tsx';
import { type PopupView, readPopup } from './read-popup.ts';
import { Today } from './today.tsx';
import { TrailCard, type TrailPorts } from './trail-card.tsx';
import { TryText } from './try-text.tsx';
import { UndoCard } from './undo-card.tsx';

export type PopupPorts = PagePorts & {
  /** The tab the popup speaks of. */
  tabId: number;
  /** What the guard of that tab finds there; undefined where none answers. */
  testPage: () => Promise<PageTest | undefined>;
  reloadTab: () => void;
  openSettings: () => void;
  /** Opens another page of the extension: `options.html#handbook`. */
  openPage: (path: string) => void;
  /** The list of own past acts that the tab shows. */
  trail: TrailPorts;
};

/** The toolbar popup: is this page guarded, what was held today, which elections are near, and a check by hand. */
export const Popup = ({ ports }: { ports: PopupPorts }) => {
  const [view, setView] = useState<PopupView>();
  const refresh = useCallback(async () => setView(await readPopup(ports)), [ports]);
  useEffect(() => void refresh(), [refresh]);
  const language = view?.settings?.language ?? 'id';
  useDocumentLanguage(language, pagesWordsIn(language).name);
  return view ? <Filled view={view} ports={ports} language={language} refresh={refresh} /> : null;
};

type FilledProps = { view: PopupView; ports: PopupPorts; language: Language; refresh: () => Promise<void> };

const Filled = ({ view, ports, language, refresh }: FilledProps) => {
  const { send, sites } = ports;
  const now = ports.now();
  const words = pagesWordsIn(language);
  const shown = { language, words, sites };
  const setLanguage = async (chosen: Language): Promise<void> => {
    await send('settings:set', { language: chosen });
    await refresh();
  };
  const resume = async (): Promise<void> => {
    await send('pause:end');
    await refresh();
  };
  return (
    <main class="popup">
      <Head settings={view.settings} words={words} onLanguage={setLanguage} />
      <Health problems={view.health} words={words} send={send} onCleared={refresh} />
      <Page view={view} ports={ports} {...shown} onChanged={refresh} onResume={resume} />
      <UndoCard journal={view.journal} now={now} {...shown} />
      <Today {...view} now={now} {...shown} />
      <Calendar elections={view.elections} region={view.settings?.region} now={now} language={language} />
      {view.settings && <TryText send={send} sites={sites} settings={view.settings} words={words} />}
      <Foot ports={ports} view={view} language={language} onPaused={refresh} />
    </main>
  );
};

type PageProps = {
  view: PopupView;
  ports: PopupPorts;
  language: Language;
  words: PagesWords;
  onChanged: () => Promise<void>;
  onResume: () => Promise<void>;
};

/** What there is to say and to do about the open page. */
const Page = ({ view, ports, language, words, onChanged, onResume }: PageProps) => (
  <>
    {view.missing.length > 0 && (
      <Permission ports={ports} missing={view.missing} words={words} onGranted={onChanged} />
    )}
    {canTellState(view) && (
      <PageStateCard
        state={view.state}
        words={words}
        language={language}
        sites={ports.sites}
        onReload={ports.reloadTab}
        onResume={onResume}
      />
    )}
    {view.trail && (
      <TrailCard
        trail={view.trail}
        ports={ports.trail}
        language={language}
        words={words}
        onResults={() => ports.openPage('options.html#cleanup')}
      />
    )}
    {canTest(view) && (
      <PageTestCard words={words} version={ports.version} test={ports.testPage} copy={ports.copy} />
    )}
  </>
);

/** Without permission a guarded site looks like any other: better to say nothing of the page than something wrong. */
const canTellState = ({ state, missing }: PopupView): boolean =>
  missing.length === 0 ||
  state === 'unreachable' ||
  state.state !== 'not-checked' ||
  state.why !== 'no-adapter';

/** There is something to test where a guard reads the page, well or badly. */
const canTest = ({ state }: PopupView): boolean =>
  state !== 'unreachable' &&
  state.state !== 'paused' &&
  (state.state !== 'not-checked' || state.why === 'adapter-matches-nothing');
