import { existsSync } from 'node:fs';
import { makeKeyPair, printKeyid } from '../ruleset/envelope-keys.ts';
import { BadInput } from './failures.ts';
import { readOptions } from './options.ts';
import { writeFile } from './write-file.ts';

/** Only its owner reads the private key. */
const SECRET = 0o600;

/** `keygen [--out NAME]`: a fresh pair of keys, `NAME.private.pem` and `NAME.public.pem`. Nothing is overwritten. */
export async function keygenCommand(args: string[]): Promise<void> {
  const { values } = readOptions('keygen', args, { out: { type: 'string' } }, 0);
  const prefix = values.out === undefined ? '' : `${values.out}.`;
  const [privatePath, publicPath] = [`${prefix}private.pem`, `${prefix}public.pem`];
  for (const path of [privatePath, publicPath]) {
    if (existsSync(path))
      throw new BadInput(
        `${path}: sudah ada, tidak ditimpa; pilih nama lain dengan --out / exists and is not overwritten; choose another name with --out`,
      );
  }
  const { keyid, privatePem, publicPem } = await makeKeyPair();
  writeFile(privatePath, privatePem, { mode: SECRET, isNew: true });
  writeFile(publicPath, publicPem, { isNew: true });
  console.log(`${privatePath}: kunci rahasia, simpan baik-baik / the private key, keep it safe
${publicPath}: kunci publik, untuk dibagikan / the public key, to hand out
sidik jari / fingerprint: ${printKeyid(keyid)}
keyid: ${keyid}`);
}
