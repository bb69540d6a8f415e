import { BadUse } from './failures.ts';
import { loadRulesFile } from './rules-in-force.ts';

/** `validate FILE`: says what a rules file holds, or every mistake with its place. */
export function validateCommand(args: string[]): void {
  const [path, ...rest] = args;
  if (path === undefined || rest.length > 0)
    throw new BadUse('validate: berikan satu berkas / give one file');
  const { channel, seq, issuer, elections } = loadRulesFile(path);
  const participants = elections.reduce((sum, election) => sum + election.participants.length, 0);
  console.log(
    `${path}: sah / valid · ${issuer.name} (${channel}) · seq ${seq} · ${elections.length} pemilihan / elections · ${participants} peserta / participants`,
  );
}
