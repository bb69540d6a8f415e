import { fromBase64, toBase64 } from './base64.ts';
import { type Layer, type NameRef, ROLES } from './layer.ts';
import type { NameIndex } from './name-index.ts';

/** An index as JSON: its tables are one base64 string (prefixes, offsets, payload, remainders), read in place. */
export type PackedIndex = Pick<NameIndex, 'longest' | 'bucketBits' | 'prefixBits'> & {
  count: number;
  tables: string;
};

/** A layer as JSON, as it is stored and sent to pages: 250,000 names are there as soon as their bytes are. */
export type PackedLayer = Pick<Layer, 'profiles' | 'elections'> & {
  index: PackedIndex;
  accounts: PackedIndex;
  /** Each entry's references one after another: profile, number of its role. */
  entries: readonly (readonly number[])[];
  allowed: readonly string[];
};

export const packLayer = ({ index, accounts, entries, allowed, ...rest }: Layer): PackedLayer => ({
  ...rest,
  index: packIndex(index),
  accounts: packIndex(accounts),
  entries: entries.map((refs) => refs.flatMap(({ profile, role }) => [profile, ROLES.indexOf(role)])),
  allowed: [...allowed],
});

/** What `packLayer` was given. Throws on anything else. */
export const unpackLayer = ({ index, accounts, entries, allowed, ...rest }: PackedLayer): Layer => ({
  ...rest,
  index: unpackIndex(index),
  accounts: unpackIndex(accounts),
  entries: entries.map(refsOf),
  allowed: new Set(allowed),
});

function refsOf(numbers: readonly number[]): NameRef[] {
  const refs: NameRef[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    refs.push({ profile: numbers[at]!, role: ROLES[numbers[at + 1]!]! });
  }
  return refs;
}

function packIndex({ longest, bucketBits, prefixBits, ...tables }: NameIndex): PackedIndex {
  const { prefixes, offsets, payload, remainders } = tables;
  const parts = [prefixes, offsets, payload, remainders];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return { longest, bucketBits, prefixBits, count: payload.length, tables: toBase64(bytes) };
}

function unpackIndex({ longest, bucketBits, prefixBits, count, tables }: PackedIndex): NameIndex {
  const { buffer } = fromBase64(tables);
  const prefixes = new Uint32Array(buffer, 0, 2 ** (prefixBits - 5));
  const offsets = new Uint32Array(buffer, prefixes.byteLength, 2 ** bucketBits + 1);
  const payload = new Uint16Array(buffer, prefixes.byteLength + offsets.byteLength, count);
  const remainders = new Uint8Array(buffer, payload.byteOffset + payload.byteLength, count * 3);
  return { longest, bucketBits, prefixBits, prefixes, offsets, payload, remainders };
}
