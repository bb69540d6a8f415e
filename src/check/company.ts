import type { Ruleset } from '../ruleset/ruleset.ts';
import { admit, isIn } from './mentions.ts';
import type { Mention, Reading } from './reading.ts';

/**
 * A common word or one part of a name is no target alone: it needs company. A title just before it ("Pak Hadi", "bupati
 * Hadi"), another name of the same participant, or, for nicknames and numbers, an election word in the same text.
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
  if (isIn('Title', mention.unit - 1, reading, rules)) return true;
  return reading.mentions.some(
    (other) => other !== mention && other.isSure && sharesParticipant(mention, other),
  );
}

const RALLY_REACH = 3;

/** A nickname in capitals or of several words near a word of campaigns: "Menangkan BIRU", "dukung Pak Rusdi". */
function isRalliedFor(unit: number, reading: Reading, rules: Ruleset): boolean {
  const written = reading.text.slice(reading.start[unit]!, reading.end[unit]!);
  const isShouted = written.length >= 3 && written === written.toUpperCase();
  if (!isShouted && !written.includes(' ')) return false;
  for (let near = unit - RALLY_REACH; near <= unit + RALLY_REACH; near++) {
    if (isIn('Rally', near, reading, rules)) return true;
  }
  return false;
}

const sharesParticipant = (one: Mention, other: Mention): boolean =>
  one.refs.some((a) => other.refs.some((b) => a.layer === b.layer && a.profile === b.profile));

/** Whether a word of elections is in the text (class `Election` of words.json). */
export function hasElectionWord(reading: Reading, rules: Ruleset): boolean {
  for (let unit = 0; unit < reading.count; unit++) if (isIn('Election', unit, reading, rules)) return true;
  return false;
}
