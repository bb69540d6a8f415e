import type { HealthProblem, JournalEntry, PageState, ProhibitionName, Settings } from '../../messages.ts';
import { askWith } from '../ask.ts';
import type { PagePorts } from '../ports.ts';

/** All the popup shows. Settings are missing when the background does not answer. */
export type PopupView = {
  settings: Settings | undefined;
  state: PageState | 'unreachable';
  /** Newest first. */
  journal: readonly JournalEntry[];
  prohibitions: readonly ProhibitionName[];
  health: readonly HealthProblem[];
  /** Whether the person lets the extension see every site it can guard. */
  isPermitted: boolean;
};

type Ports = Pick<PagePorts, 'send' | 'hasPermission'> & {
  tabId: number;
  testPage: () => Promise<unknown>;
};

/** Asks the background for everything at once; what it does not answer is empty. */
export async function readPopup({ send, tabId, testPage, hasPermission }: Ports): Promise<PopupView> {
  const ask = askWith(send);
  // A page that was still empty when it was last looked at says now what it has.
  await testPage();
  const [settings, state, journal, prohibitions, health, isPermitted] = await Promise.all([
    ask('settings:get'),
    ask('tab:state', tabId),
    ask('journal:list'),
    ask('prohibitions:list'),
    ask('health:list'),
    hasPermission(),
  ]);
  return {
    settings,
    state: state ?? 'unreachable',
    journal: journal ?? [],
    prohibitions: prohibitions ?? [],
    health: health ?? [],
    isPermitted,
  };
}
