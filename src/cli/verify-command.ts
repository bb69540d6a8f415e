import { printKeyid } from '../ruleset/envelope-keys.ts';
import { FRESHNESS_WORDS } from '../ruleset/envelope-words.ts';
import { freshnessOf } from '../ruleset/freshness.ts';
import { BadInput, BadUse } from './failures.ts';
import { demandNeutrality, loadVerifyingKey, openSignedFile } from './given-file.ts';
import { dayOption, readOptions } from './options.ts';

const OPTIONS = { key: { type: 'string', multiple: true }, date: { type: 'string' } } as const;

/** `verify FILE --key public.pem… [--date D]`: the signature before anything else, then the file, then its dates. */
export async function verifyCommand(args: string[]): Promise<void> {
  const { values, positionals } = readOptions('verify', args, OPTIONS, 1);
  if (values.key === undefined)
    throw new BadUse('verify: berikan kunci publik / give the public key: --key public.pem');
  const day = dayOption('verify', 'date', values.date);
  const path = positionals[0]!;
  const { file, keyid = '' } = await openSignedFile(
    path,
    await Promise.all(values.key.map(loadVerifyingKey)),
  );
  demandNeutrality(path, file);
  const freshness = freshnessOf(file, day === undefined ? Date.now() : Date.parse(`${day}T12:00:00Z`));
  const { id, en } = FRESHNESS_WORDS[freshness];
  if (freshness !== 'fresh') throw new BadInput(`${path}: ${id} (${file.issued} – ${file.expires})\n  ${en}`);
  console.log(`${path}: asli dan ${id} / genuine and ${en} · ${file.issuer.name} (${file.channel}) · seq ${file.seq}
sidik jari / fingerprint: ${printKeyid(keyid)}`);
}
