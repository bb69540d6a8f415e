import type {
  ElectionInfo,
  HealthProblem,
  JournalEntry,
  PageState,
  ProhibitionName,
  RulesInfo,
  Settings,
  TrailHere,
} from '../../messages.ts';
import type { PolicyWant } from '../../ruleset/policy-in-force.ts';
import { askWith } from '../ask.ts';
import type { PagePorts, Site } from '../ports.ts';
import type { TrailPorts } from './trail-card.tsx';

/** All the popup shows. Settings are missing when the background does not answer. */
export type PopupView = {
  settings: Settings | undefined;
  state: PageState | 'unreachable';
  /** Newest first. */
  journal: readonly JournalEntry[];
  prohibitions: readonly ProhibitionName[];
  health: readonly HealthProblem[];
  elections: readonly ElectionInfo[];
  /** Strongest last. */
  rules: readonly RulesInfo[];
  /** False where an agency forbids pauses. */
  pauseAllowed: boolean;
  /** The sites that the extension may not see. */
  missing: readonly Site[];
  /** The list of own past acts that the tab shows, if it does. */
  trail: TrailHere | undefined;
};

type Ports = Pick<PagePorts, 'send' | 'missingSites'> & {
  tabId: number;
  testPage: () => Promise<unknown>;
  trail: Pick<TrailPorts, 'look'>;
};

/** Asks the background for everything at once; what it does not answer is empty. */
export async function readPopup({ send, tabId, testPage, missingSites, trail }: Ports): Promise<PopupView> {
  const ask = askWith(send);
  // A page that was still empty when it was last looked at says now what it has.
  await testPage();
  const [settings, state, journal, prohibitions, health, elections, rules, missing, policy, here] =
    await Promise.all([
      ask('settings:get'),
      ask('tab:state', tabId),
      ask('journal:list'),
      ask('prohibitions:list'),
      ask('health:list'),
      ask('elections:list'),
      ask('rules:list'),
      missingSites(),
      ask('policy:get'),
      trail.look(),
    ]);
  return {
    settings,
    state: state ?? 'unreachable',
    journal: journal ?? [],
    prohibitions: prohibitions ?? [],
    health: health ?? [],
    elections: elections ?? [],
    rules: rules ?? [],
    pauseAllowed: ![...(policy?.defaults ?? []), ...(policy?.locked ?? [])].some(forbidsPause),
    missing,
    trail: here,
  };
}

const forbidsPause = ({ item, value }: PolicyWant): boolean => item === 'pause' && value === false;
