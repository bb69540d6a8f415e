import type { Situation } from './check/types.ts';
import { localDay } from './local-day.ts';
import type { Settings } from './messages.ts';

/** Who the person is on the day of `now`, as the check asks it; without what only the page knows (`officialAccount`). */
export function situationOf({ status, position, region, spouse }: Settings, now: Date): Situation {
  return {
    date: localDay(now),
    status,
    ...(position ? { position } : {}),
    ...(region ? { region } : {}),
    ...(spouse ? { spouseOf: spouse.participant } : {}),
  };
}
