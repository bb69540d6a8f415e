import { resolve } from 'node:path';
import { looksSealed, sealEnvelope } from '../ruleset/envelope.ts';
import { printKeyid } from '../ruleset/envelope-keys.ts';
import { FRESHNESS_WORDS } from '../ruleset/envelope-words.ts';
import { freshnessOf } from '../ruleset/freshness.ts';
import { BadInput, BadUse } from './failures.ts';
import { demandNeutrality, loadSigningKey, textOf } from './given-file.ts';
import { readOptions } from './options.ts';
import { parseRulesFile, readBytes } from './rules-in-force.ts';
import { writeFile } from './write-file.ts';

const OPTIONS = { key: { type: 'string' }, out: { type: 'string' } } as const;

/** `sign FILE --key private.pem [--out FILE]`: puts a valid rules file into a signed envelope, byte for byte. */
export async function signCommand(args: string[]): Promise<void> {
  const { values, positionals } = readOptions('sign', args, OPTIONS, 1);
  if (values.key === undefined)
    throw new BadUse('sign: berikan kunci rahasia / give the private key: --key private.pem');
  const path = positionals[0]!;
  const out = values.out ?? `${path.replace(/\.json$/i, '')}.signed.json`;
  if (resolve(out) === resolve(path))
    throw new BadUse('sign: --out sama dengan berkas asal / is the file itself');
  const key = await loadSigningKey(values.key);
  const bytes = readBytes(path);
  if (looksSealed(bytes)) throw new BadInput(`${path}: sudah bertanda tangan / signed already`);
  const file = parseRulesFile(path, textOf(path, bytes));
  demandNeutrality(path, file);
  warnOfAge(path, freshnessOf(file, Date.now()));
  writeFile(out, await sealEnvelope(Uint8Array.from(bytes), key));
  console.log(`${out}: bertanda tangan / signed · ${file.channel} · seq ${file.seq}
sidik jari / fingerprint: ${printKeyid(key.keyid)}`);
}

function warnOfAge(path: string, freshness: ReturnType<typeof freshnessOf>): void {
  const { id, en } = FRESHNESS_WORDS[freshness];
  if (freshness !== 'fresh') console.error(`perhatikan / note\n${path}: ${id} / ${en}`);
}
