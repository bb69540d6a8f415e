import { looksSealed } from '../ruleset/envelope.ts';
import { BadInput } from './failures.ts';
import { demandNeutrality } from './given-file.ts';
import { readOptions } from './options.ts';
import { loadRulesFile, readBytes } from './rules-in-force.ts';

/** `validate FILE`: says what a rules file holds, or every mistake with its place. A file that takes a side is refused. */
export function validateCommand(args: string[]): void {
  const path = readOptions('validate', args, {}, 1).positionals[0]!;
  if (looksSealed(readBytes(path)))
    throw new BadInput(`${path}: bertanda tangan; periksa dengan "verify" / signed; check it with "verify"`);
  const file = loadRulesFile(path);
  demandNeutrality(path, file);
  const { channel, seq, issuer, elections } = file;
  const participants = elections.reduce((sum, election) => sum + election.participants.length, 0);
  console.log(
    `${path}: sah / valid · ${issuer.name} (${channel}) · seq ${seq} · ${elections.length} pemilihan / elections · ${participants} peserta / participants`,
  );
}
