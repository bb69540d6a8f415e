import { objectOn, type Profile } from '../ruleset/participants.ts';
import type { Bilingual } from '../ruleset/prohibitions.ts';
import type { Ruleset, ShippedProhibition } from '../ruleset/ruleset.ts';
import type { Evidence } from './evidence.ts';
import { type Deed, fits } from './fits.ts';
import { type Person, personKey, profileOf } from './people.ts';
import type { Act, Content, Finding, Level, Signal, Situation, Stance } from './types.ts';

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

/** A finding and how strongly it holds the act. */
export type Judged = { finding: Finding; level: Level };

/** The prohibitions that a side falls under for this act, user and day, highest rank first. */
export function findingsOf(
  side: Side,
  act: Act,
  content: Content,
  rules: Ruleset,
  situation: Situation,
): Judged[] {
  const profile = profileOf(side.person, rules);
  const object = objectOn(profile, situation.date);
  if (object === undefined) return [];
  const kinds = new Set(side.evidence.map(({ kind }) => kind));
  const deed: Deed = { act, content, stance: side.stance, kinds, target: profile.id, object };
  return rules.prohibitions
    .filter((form) => fits(form, deed, situation))
    .map((form) => ({
      finding: toFinding(form, side, profile, rules, situation),
      level: levelOf(form, side),
    }));
}

function toFinding(
  form: ShippedProhibition,
  side: Side,
  profile: Profile,
  rules: Ruleset,
  situation: Situation,
): Finding {
  const { id: target, name: targetName } = profile;
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
    ...(form.office && actsInOffice(profile, situation) ? { office: form.office } : {}),
    ...(form.certainty === 'contested' && form.contested ? { contested: form.contested } : {}),
    signals: side.evidence.map((item) => toSignal(item, target, rules)),
  };
}

/** Articles 71 and 282 speak of office holders, and of those who stand: not of would-be candidates. */
const actsInOffice = (profile: Profile, { position, date }: Situation): boolean =>
  position === 'official' && objectOn(profile, date) === 'candidate';

function toSignal({ kind, stance, rule, span }: Evidence, target: string, { lexicon }: Ruleset): Signal {
  const why = kind === 'tone' ? lexicon.scorer?.why : lexicon.signals.find(({ id }) => id === kind)?.why;
  return { kind, stance, target, rule, span, ...(why ? { why } : {}) };
}

const sanctionOf = (id: string, rules: Ruleset, { status }: Situation): Bilingual | undefined =>
  rules.prohibitions.find((form) => form.id === id)?.sanction[status];

/** `stop` needs a sure finding on a sure form; a grey act is only told of; anything else that is held is `warn`. */
const levelOf = ({ level, certainty }: ShippedProhibition, { isSure }: Side): Level =>
  level ?? (isSure && certainty === 'sure' ? 'stop' : 'warn');
