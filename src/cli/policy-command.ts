import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { looksSealed } from '../ruleset/envelope.ts';
import { printKeyid } from '../ruleset/envelope-keys.ts';
import { readManaged } from '../ruleset/managed-policy.ts';
import { BadInput, BadUse } from './failures.ts';
import { demandNeutrality, loadVerifyingKey, openSignedFile } from './given-file.ts';
import { readOptions } from './options.ts';
import { type Install, policyFiles, type Values } from './policy-files.ts';
import { complain, parseRulesFile, readBytes } from './rules-in-force.ts';
import { writeFile } from './write-file.ts';

const OPTIONS = {
  address: { type: 'string' },
  key: { type: 'string', multiple: true },
  rules: { type: 'string' },
  channel: { type: 'string' },
  audience: { type: 'string' },
  every: { type: 'string' },
  settings: { type: 'string' },
  install: { type: 'boolean' },
  'chrome-url': { type: 'string' },
  'firefox-url': { type: 'string' },
  out: { type: 'string' },
} as const;

const STORES: Install = {
  updateUrl: 'https://clients2.google.com/service/update2/crx',
  installUrl: 'https://addons.mozilla.org/firefox/downloads/latest/jaga-netral@jaga-netral.id/latest.xpi',
};

type Options = {
  [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name] extends { multiple: true }
    ? string[]
    : (typeof OPTIONS)[Name] extends { type: 'boolean' }
      ? boolean
      : string;
};

/** `policy --address URL --key public.pem…`: the files an administrator hands to Chrome, Edge and Firefox, ready to use. */
export async function policyCommand(args: string[]): Promise<void> {
  const { values } = readOptions('policy', args, OPTIONS, 0);
  const managed = await valuesOf(values);
  const { ignored } = readManaged(managed);
  if (ignored.length > 0)
    throw new BadInput(ignored.map(({ key, why }) => complain(`policy: ${key}`, [why])).join('\n'));
  const out = values.out ?? 'policy';
  mkdirSync(out, { recursive: true });
  const install = values.install ? installOf(values) : undefined;
  for (const { path, goes, text } of policyFiles(managed, install)) {
    writeFile(join(out, path), text);
    console.log(`${join(out, path)}\n  → ${goes}`);
  }
}

/** What `storage.managed` will hold. */
async function valuesOf({
  address,
  key,
  rules,
  channel,
  audience,
  every,
  settings,
}: Options): Promise<Values> {
  if (address === undefined && rules === undefined && settings === undefined)
    throw new BadUse(
      'policy: berikan --address, --rules, atau --settings / give --address, --rules or --settings',
    );
  const keys = await keysOf(key ?? []);
  return {
    ...(address === undefined ? {} : { address }),
    ...(keys.length === 0 ? {} : { keys }),
    ...(channel === undefined ? {} : { channel }),
    ...(audience === undefined ? {} : { audience }),
    ...(every === undefined ? {} : { checkEveryMinutes: Number(every) }),
    ...(rules === undefined ? {} : { rules: await rulesOf(rules, key ?? []) }),
    ...(settings === undefined ? {} : { policy: jsonOf(settings) }),
  };
}

/** Each key as one line, which every policy tool can hold. */
async function keysOf(paths: readonly string[]): Promise<string[]> {
  return Promise.all(
    paths.map(async (path) => {
      const { keyid } = await loadVerifyingKey(path);
      console.log(`${path}: ${printKeyid(keyid)}`);
      return readBytes(path)
        .toString('latin1')
        .replace(/-----[A-Z ]+-----|\s/g, '');
    }),
  );
}

/** The file is read as a browser will read it; one that no browser would take is not put into a policy. */
async function rulesOf(path: string, keys: readonly string[]): Promise<Values> {
  const bytes = readBytes(path);
  const { file } = looksSealed(bytes)
    ? await openSignedFile(path, await Promise.all(keys.map(loadVerifyingKey)))
    : { file: parseRulesFile(path, bytes.toString('utf8')) };
  demandNeutrality(path, file);
  return jsonOf(path);
}

function jsonOf(path: string): Values {
  try {
    return JSON.parse(readBytes(path).toString('utf8')) as Values;
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${path}: bukan JSON / not JSON (${(error as Error).message})`);
  }
}

const installOf = (values: Options): Install => ({
  updateUrl: values['chrome-url'] ?? STORES.updateUrl,
  installUrl: values['firefox-url'] ?? STORES.installUrl,
});
