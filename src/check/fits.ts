import type { ObjectKind } from '../ruleset/participants.ts';
import type { Needs } from '../ruleset/prohibitions.ts';
import type { ShippedProhibition } from '../ruleset/ruleset.ts';
import type { Act, Content, Situation, Stance } from './types.ts';

/** One side taken in an act, as the law looks at it. */
export type Deed = {
  act: Act;
  content: Content;
  stance: Stance;
  /** Kinds of the signals that show it. */
  kinds: ReadonlySet<string>;
  /** Participant id of the target, and what it is on that day. */
  target: string;
  object: ObjectKind;
};

/** Whether a form holds for this deed, user and day. Every condition that the form leaves out is met. */
export const fits = (form: ShippedProhibition, deed: Deed, situation: Situation): boolean =>
  form.acts.includes(deed.act) &&
  form.who.includes(situation.status) &&
  form.object.includes(deed.object) &&
  (form.stance === undefined || form.stance === deed.stance) &&
  (form.own !== true || deed.content.own === true) &&
  hasSignal(form, deed.kinds) &&
  (form.needs === undefined || meets(form.needs, deed.target, situation));

function hasSignal({ signals, except }: ShippedProhibition, kinds: ReadonlySet<string>): boolean {
  if (signals && !signals.some((kind) => kinds.has(kind))) return false;
  return except === undefined || ![...kinds].every((kind) => except.includes(kind));
}

function meets({ spouse, officialAccount }: Needs, target: string, situation: Situation): boolean {
  if (spouse !== undefined && spouse !== (situation.spouseOf === target)) return false;
  return officialAccount !== true || situation.officialAccount === true;
}
