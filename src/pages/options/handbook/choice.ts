import type { Act, Status } from '../../../check/types.ts';
import type { HandbookEntry, Moment } from '../../../ruleset/handbook.ts';

/** What somebody wants to read about. */
export type Choice = { query: string; act: Act | 'any'; moment: Moment | 'any'; status: Status };

export const isOpen = ({ query, act, moment }: Choice): boolean =>
  query.trim() === '' && act === 'any' && moment === 'any';

/** Whether an entry speaks to this person about this act at this time. */
export const fitsChoice = (entry: HandbookEntry, { act, moment, status }: Choice): boolean =>
  entry.who.includes(status) &&
  (act === 'any' || entry.acts.includes(act)) &&
  (moment === 'any' || entry.moments.includes(moment));
