import { objectOn } from '../ruleset/participants.ts';
import type { Bilingual } from '../ruleset/prohibitions.ts';
import type { Ruleset, ShippedProhibition } from '../ruleset/ruleset.ts';
import type { Evidence } from './evidence.ts';
import { type Person, personKey, profileOf } from './people.ts';
import type { Act, Content, Finding, Level, Situation, Stance } from './types.ts';

/** All evidence of one stance towards one participant. */
export type Side = { person: Person; stance: Stance; evidence: readonly Evidence[]; isSure: boolean };

/** Groups evidence by participant and stance. Hints count only in company: two different ones, or beside something more. */
export function sidesOf(evidence: readonly Evidence[], rules: Ruleset): Side[] {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const key = `${personKey(item.person, rules)} ${item.stance}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].flatMap((group): Side[] => {
    const strong = group.filter(({ strength }) => strength !== 'hint');
    const isEnough = strong.length > 0 || new Set(group.map(({ kind }) => kind)).size > 1;
    if (!isEnough) return [];
    const first = strong[0] ?? group[0]!;
    return [
      {
        person: first.person,
        stance: first.stance,
        evidence: group,
        isSure: group.some(({ strength }) => strength === 'sure'),
      },
    ];
  });
}

/** The prohibitions that a side falls under for this act, user and day, highest rank first. */
export function findingsOf(
  side: Side,
  act: Act,
  content: Content,
  rules: Ruleset,
  situation: Situation,
): Finding[] {
  const profile = profileOf(side.person, rules);
  const object = objectOn(profile, situation.date);
  const kinds = new Set(side.evidence.map(({ kind }) => kind));
  return rules.prohibitions
    .filter(
      (form) =>
        object !== undefined &&
        form.acts.includes(act) &&
        form.who.includes(situation.status) &&
        form.object.includes(object) &&
        (form.stance === undefined || form.stance === side.stance) &&
        (form.own !== true || content.own === true) &&
        (form.signals === undefined || form.signals.some((kind) => kinds.has(kind))),
    )
    .map((form) => toFinding(form, side, profile.id, profile.name, rules, situation));
}

function toFinding(
  form: ShippedProhibition,
  side: Side,
  target: string,
  targetName: string,
  rules: Ruleset,
  situation: Situation,
): Finding {
  const sanction = form.sanction[situation.status];
  const later = form.becomes === undefined ? undefined : sanctionOf(form.becomes, rules, situation);
  return {
    prohibition: form.id,
    stance: side.stance,
    target,
    targetName,
    law: form.law,
    plain: form.plain,
    ...(sanction ? { sanction } : {}),
    ...(later ? { later } : {}),
    ...(form.certainty === 'contested' && form.contested ? { contested: form.contested } : {}),
    signals: side.evidence.map(({ kind, stance, rule, span }) => ({ kind, stance, target, rule, span })),
  };
}

const sanctionOf = (id: string, rules: Ruleset, { status }: Situation): Bilingual | undefined =>
  rules.prohibitions.find((form) => form.id === id)?.sanction[status];

/** `stop` needs a sure finding on a sure form; anything else that is held is `warn`. */
export const levelOf = (side: Side, finding: Finding): Level =>
  side.isSure && finding.contested === undefined ? 'stop' : 'warn';
