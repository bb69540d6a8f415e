import type { Adapter } from '../ruleset/adapter.ts';
import { onSetupChanged, type Send, send } from '../send.ts';
import { GuardedPage, type Show } from './guarded-page.ts';
import { PageReport } from './page-report.ts';
import { readPageState } from './page-state.ts';

/** How the page speaks with the background; it may go silent at any time, as when the extension is updated. */
export type Background = { send: Send; onSetupChanged: (run: () => void) => () => void };

/**
 * Guards this page from now on: at once with the bundled rules, and with the person's settings and rules files when the
 * background has sent them. Goes on guarding with what it has when the background goes away.
 *
 * @returns ends everything
 */
export function guardPage(
  adapter: Adapter,
  show: Show,
  background: Background = { send, onSetupChanged },
): () => void {
  const ended = new AbortController();
  const report = new PageReport(
    () => readPageState(adapter, document),
    (state) => void background.send('page:state', state),
  );
  const onFault = (): void => report.fault();
  try {
    const page = new GuardedPage(adapter, show, background.send, onFault);
    page.start(ended.signal);
    const rearm = async (): Promise<void> => {
      await page.rearm();
      report.repeat();
    };
    const { signal } = ended;
    const unsubscribe = background.onSetupChanged(() => void rearm());
    signal.addEventListener('abort', unsubscribe);
    // A page that comes back from the history was not told what changed while it was away.
    window.addEventListener('pageshow', ({ persisted }) => persisted && void rearm(), { signal });
    void rearm();
  } catch {
    onFault();
  }
  report.start(ended.signal);
  return () => ended.abort();
}
