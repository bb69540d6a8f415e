import * as v from 'valibot';
import { EnvelopeSchema } from './envelope.ts';
import { explainIssue } from './issue-words.ts';
import { PolicySchema } from './policy.ts';
import type { Bilingual } from './prohibitions.ts';
import { readAddress } from './rules-address.ts';
import { RulesFileSchema } from './rules-file.ts';
import { PERIOD } from './update-schedule.ts';

const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** What an administrator can set by enterprise policy (`storage.managed`), each value by itself. */
const entries = {
  address: v.pipe(
    v.string(),
    v.check((text) => readAddress(text) !== undefined, 'address'),
    v.description('Address of the signed rules file, beginning with https://. Needs keys.'),
  ),
  keys: v.pipe(
    v.array(v.string()),
    v.minLength(1),
    v.maxLength(8),
    v.description('Public keys that may sign: each in PEM, or its base64 as one line.'),
  ),
  channel: v.pipe(Slug, v.description('Only a rules file of this channel is taken.')),
  audience: v.pipe(Slug, v.description('Whom this computer belongs to, for files that name their readers.')),
  checkEveryMinutes: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(PERIOD.least),
    v.maxValue(PERIOD.most),
    v.description(`Minutes between two checks of the address; ${PERIOD.usual} unless set.`),
  ),
  rules: v.pipe(
    v.union([EnvelopeSchema, RulesFileSchema]),
    v.description('The rules file itself: a signed file (needs keys), or the plain file.'),
  ),
  rulesText: v.pipe(
    v.string(),
    v.minLength(2),
    v.description('The same as rules, as one text, for tools that cannot hold objects.'),
  ),
  policy: v.pipe(PolicySchema, v.description('Settings: enforce, default and add, as in a rules file.')),
};

export const ManagedSchema = v.partial(v.strictObject(entries));
export type ManagedKey = keyof typeof entries;
export const MANAGED_KEYS = Object.keys(entries) as ManagedKey[];

/** The managed values that are used; `rules` as text, signed or not. */
export type Managed = {
  address?: string;
  keys?: readonly string[];
  channel?: string;
  audience?: string;
  checkEveryMinutes?: number;
  rules?: string;
  policy?: v.InferOutput<typeof PolicySchema>;
};

/** A managed value that has no effect, and why. */
export type Ignored = { key: string; why: Bilingual };

/**
 * Reads managed values one by one: one that is wrong does not take the others with it. Firefox hands over whatever stands
 * in its policy; Chrome has dropped beforehand what does not fit the schema.
 */
export function readManaged(given: Readonly<Record<string, unknown>>): {
  managed: Managed;
  accepted: readonly ManagedKey[];
  ignored: readonly Ignored[];
} {
  const ignored: Ignored[] = [];
  const good: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const why = key in entries ? whyNot(key as ManagedKey, value) : UNKNOWN;
    if (why) ignored.push({ key, why });
    else good[key] = value;
  }
  if (good.rules !== undefined && good.rulesText !== undefined) {
    ignored.push({ key: 'rulesText', why: TWICE });
    delete good.rulesText;
  }
  if (good.address !== undefined && good.keys === undefined) {
    ignored.push({ key: 'address', why: NO_KEYS });
    delete good.address;
  }
  const { rules, rulesText, ...rest } = good as Managed & { rules?: unknown; rulesText?: string };
  const text = rules === undefined ? rulesText : JSON.stringify(rules);
  return {
    managed: { ...rest, ...(text === undefined ? {} : { rules: text }) },
    accepted: Object.keys(good) as ManagedKey[],
    ignored,
  };
}

/** A rules file is read again, with better words, when it is taken. */
function whyNot(key: ManagedKey, value: unknown): Bilingual | undefined {
  const schema: v.GenericSchema = key === 'rules' ? v.record(v.string(), v.unknown()) : entries[key];
  const { issues } = v.safeParse(schema, value);
  const [issue] = issues ?? [];
  if (!issue) return undefined;
  if (issue.message === 'address') return NO_ADDRESS;
  const place = v.getDotPath(issue);
  const what = explainIssue(issue);
  return place === null ? what : { id: `${place}: ${what.id}`, en: `${place}: ${what.en}` };
}

const UNKNOWN: Bilingual = {
  id: 'nama ini tidak dikenal; periksa ejaannya',
  en: 'this name is not known; check the spelling',
};
const TWICE: Bilingual = {
  id: 'rules sudah diberikan; rulesText tidak dipakai',
  en: 'rules is given already; rulesText is not used',
};
const NO_KEYS: Bilingual = {
  id: 'perlu keys: tanpa kunci publik, berkas dari alamat ini tidak dapat diperiksa',
  en: 'needs keys: without a public key a file from this address cannot be checked',
};
const NO_ADDRESS: Bilingual = {
  id: 'harus alamat yang diawali https://, tanpa nama pengguna, sandi, atau tanda #',
  en: 'must be an address beginning with https://, without user name, password or #',
};
