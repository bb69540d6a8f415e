import type { PageState } from '../messages.ts';
import type { TabReport, TabReports } from './items.ts';

/** Tabs whose reports are kept. Closed tabs are forgotten at once; this bounds what is missed. */
const MOST_TABS = 500;

/** What the browser says of an open tab. `url` is present only where the extension may see the site. */
export type TabFacts = { url?: string | undefined };

/** The reports with one more; the lowest tab ids, opened longest ago, fall out. */
export function addReport(reports: TabReports, tabId: number, report: TabReport): TabReports {
  const entries = Object.entries<TabReport>({ ...reports, [tabId]: report });
  return Object.fromEntries(entries.slice(-MOST_TABS));
}

export const forgetTab = (reports: TabReports, tabId: number): TabReports =>
  Object.fromEntries(Object.entries(reports).filter(([id]) => id !== String(tabId)));

/** What was reported, if it was reported on the site of `url`: a tab moves on and its last report stays behind. */
export const stateOnSite = (report: TabReport | undefined, url: string | undefined): PageState | undefined =>
  url !== undefined && report?.origin === new URL(url).origin ? report.state : undefined;

/** The same state while the person wants nothing to be held on its site; what is not guarded anyway is not paused. */
export const whilePaused = (state: PageState, until: string | undefined): PageState =>
  until === undefined || (state.state === 'not-checked' && state.why === 'no-adapter')
    ? state
    : { state: 'paused', until, ...(state.platform === undefined ? {} : { platform: state.platform }) };

/**
 * Whether a tab is guarded.
 *
 * @param isGuardedSite whether an adapter exists for an address and the person lets the extension see it.
 */
export function stateOfTab(
  tab: TabFacts | undefined,
  report: TabReport | undefined,
  isGuardedSite: (url: string) => boolean,
): PageState {
  if (!tab?.url || !isGuardedSite(tab.url)) return { state: 'not-checked', why: 'no-adapter' };
  // Without a report the page was open before the extension was installed, updated or let in.
  return stateOnSite(report, tab.url) ?? { state: 'not-checked', why: 'reload-needed' };
}
