import type { Level } from '../../../../check/types.ts';
import type { Bilingual } from '../../../../ruleset/prohibitions.ts';
import { readRulesFile } from '../../../../ruleset/read-rules-file.ts';
import { diffRules, type RulesChange } from '../../../../ruleset/rules-diff.ts';
import type { RulesFile } from '../../../../ruleset/rules-file.ts';
import { type Names, namesOf } from '../../rules/say-change.ts';
import { openFile } from './open-file.ts';
import { calledName, dayToTry, SAMPLES, type Sample, type SampleKind, sampleOf } from './samples.ts';
import { asksWith } from './try-rules.ts';

/** A sample that staff see judged in another way with the new file. */
export type Shift = { kind: SampleKind; name: string; sample: Sample; before: Level; after: Level };
export type Comparison = {
  changes: readonly RulesChange[];
  names: Names;
  tried: number;
  shifts: readonly Shift[];
};

/** Enough to see what a file does; a list of thousands is not tried name by name. */
const MOST_TRIED = 200;

/** What differs from an older file, and what that changes for staff on the same posts. */
export function compare(before: RulesFile, after: RulesFile): Comparison {
  const [old, now] = [asksWith(before), asksWith(after)];
  const seen = new Set<string>();
  const shifts: Shift[] = [];
  let tried = 0;
  for (const election of [...after.elections, ...before.elections]) {
    const date = dayToTry(election) ?? after.issued.slice(0, 10);
    for (const participant of election.participants.slice(0, MOST_TRIED)) {
      const name = calledName(participant);
      if (seen.size === seen.add(`${election.id} ${participant.id}`).size) continue;
      for (const kind of SAMPLES) {
        const sample = sampleOf(kind, participant);
        if (!sample) continue;
        tried++;
        const levels = [old, now].map(
          (ask) => ask(sample.act, sample.content, { date, status: 'pns' }).level,
        );
        const [was, is] = levels as [Level, Level];
        if (was !== is) shifts.push({ kind, name, sample, before: was, after: is });
      }
    }
  }
  return { changes: diffRules(before, after), names: namesOf(before, after), tried, shifts };
}

/** A rules file from the disk to compare with: plain or signed, and right in every field. */
export function readOther(
  bytes: Uint8Array,
): { ok: true; file: RulesFile } | { ok: false; why: readonly Bilingual[] } {
  const opened = openFile(bytes);
  if (!opened.ok) return { ok: false, why: [opened.why] };
  const read = readRulesFile(JSON.stringify(opened.file));
  return read.ok ? { ok: true, file: read.file } : { ok: false, why: read.why };
}
