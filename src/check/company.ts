import type { Ruleset } from '../ruleset/ruleset.ts';
import { admit, isIn } from './mentions.ts';
import type { Mention, Reading } from './reading.ts';

/**
 * A common word or one part of a name is no target alone: it needs company. A word of campaigns near a titled name ("dukung
 * Pak Hadi"), an election word with a title or a nickname, or another name of the same participant.
 */
export function admitWeakNames(reading: Reading, rules: Ruleset): void {
  if (reading.mentions.every(({ isSure }) => isSure)) return;
  const isElection = hasElectionWord(reading, rules);
  for (const mention of reading.mentions) {
    if (!mention.isSure && hasCompany(mention, reading, rules, isElection)) admit(mention, rules, reading);
  }
}

function hasCompany(mention: Mention, reading: Reading, rules: Ruleset, isElection: boolean): boolean {
  const isPart = mention.refs.every(({ role }) => role === 'part');
  if (!isPart && (isElection || isRalliedFor(mention.unit, reading, rules))) return true;
  if (
    isIn('Title', mention.unit - 1, reading, rules) &&
    (isElection || isNearRally(mention.unit, reading, rules))
  ) {
    return true;
  }
  return reading.mentions.some(
    (other) => other !== mention && other.isSure && sharesParticipant(mention, other, rules),
  );
}

const RALLY_REACH = 3;

/** A nickname in capitals or of several words near a word of campaigns: "Menangkan BIRU", "dukung Pak Rusdi". */
function isRalliedFor(unit: number, reading: Reading, rules: Ruleset): boolean {
  const written = reading.text.slice(reading.start[unit]!, reading.end[unit]!);
  const isShouted = written.length >= 3 && written === written.toUpperCase();
  return (isShouted || written.includes(' ')) && isNearRally(unit, reading, rules);
}

function isNearRally(unit: number, reading: Reading, rules: Ruleset): boolean {
  for (let near = unit - RALLY_REACH; near <= unit + RALLY_REACH; near++) {
    if (isIn('Rally', near, reading, rules)) return true;
  }
  return false;
}

/** Another name of the same participant; in lists of thousands the people have no profiles of their own. */
const sharesParticipant = (one: Mention, other: Mention, { layers }: Ruleset): boolean =>
  one.refs.some(
    (a) =>
      layers[a.layer]!.profiles[a.profile]!.name !== '' &&
      other.refs.some((b) => a.layer === b.layer && a.profile === b.profile),
  );

/** Whether a word of elections is in the text (class `Election` of words.json). */
export function hasElectionWord(reading: Reading, rules: Ruleset): boolean {
  for (let unit = 0; unit < reading.count; unit++) if (isIn('Election', unit, reading, rules)) return true;
  return false;
}
