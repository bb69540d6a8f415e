import type { PageState } from '../messages.ts';
import type { PageAdapter } from '../ruleset/page-adapter.ts';
import { type Listen, listen, type Send, send } from '../send.ts';
import { GuardedPage, type Show } from './guarded-page.ts';
import { PageReport } from './page-report.ts';
import { readPageState, testPage } from './page-state.ts';
import { readyEarly } from './ready-early.ts';

/** How the page speaks with the background; it may go silent at any time, as when the extension is updated. */
export type Background = { send: Send; listen: Listen };

/**
 * Guards this page from now on: at once with the bundled rules, and with the person's settings and rules files when the
 * background has sent them. Goes on guarding with what it has when the background goes away.
 *
 * @returns ends everything
 */
export function guardPage(
  adapter: PageAdapter,
  show: Show,
  background: Background = { send, listen },
): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let page: GuardedPage | undefined;
  const report = new PageReport(
    () => stateOf(page, adapter.id),
    (state) => void background.send('page:state', state),
  );
  const onFault = (): void => report.fault();
  try {
    page = new GuardedPage(adapter, show, background.send, onFault);
    // Before the guard, which lets nobody after it hear a press that it holds.
    report.start(signal);
    page.start(signal);
    keepArmed(page, report, background, signal);
    readyEarly(() => page?.makeReady(), signal);
  } catch {
    onFault();
  }
  return () => ended.abort();
}

/** Takes in what the background knows: now, and whenever it changes. */
function keepArmed(page: GuardedPage, report: PageReport, { listen }: Background, signal: AbortSignal): void {
  const rearm = async (): Promise<void> => {
    const { adapter } = page;
    await page.rearm();
    if (page.adapter === adapter) report.repeat();
    else report.lookAgain();
  };
  const unsubscribe = listen({
    'setup:changed': () => void rearm(),
    'page:test': () => {
      report.look();
      return page.adapter && testPage(page.adapter, document);
    },
    'trail:look': () => page.trails.look(),
    'trail:start': () => page.trails.start(),
    'trail:stop': () => page.trails.stop(),
  });
  signal.addEventListener('abort', () => {
    unsubscribe();
    page.trails.stop();
  });
  // A page that comes back from the history was not told what changed while it was away.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void rearm(), { signal });
  void rearm();
}

const stateOf = (page: GuardedPage | undefined, platform: string): PageState =>
  page?.adapter === undefined
    ? { state: 'not-checked', platform, why: 'switched-off' }
    : readPageState(page.adapter, document);
