/**
 * Finds names of one to eight words in a stream of token hashes: a bit set over the hashes of all beginnings rejects most
 * tokens with one load; what is left is looked up by a 40-bit fingerprint (bucket by the high bits of one chain hash, 24
 * bits of another). Typed arrays only, so that 250,000 names are ready as soon as their bytes are there and cost under
 * 2 MB. A false match needs two chains to agree in about 40 bits: some 2e-7 for each word that begins a name.
 */
export type NameIndex = {
  readonly longest: number;
  readonly bucketBits: number;
  readonly prefixBits: number;
  readonly prefixes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly remainders: Uint8Array;
  /** Index into the layer's entries. */
  readonly payload: Uint16Array;
};

export type NameEntry = { hashes: readonly number[]; payload: number };

const LONGEST = 8;
const SEED_A = 0x9e3779b9 | 0;
const SEED_B = 0x85ebca6b | 0;

/** Extends a chain by one token. Two independent chains are kept side by side. */
const stepA = (chain: number, hash: number): number => {
  const mixed = Math.imul(chain ^ hash, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 15);
};
const stepB = (chain: number, hash: number): number => {
  const mixed = Math.imul(chain + hash, 0x297a2d39);
  return mixed ^ (mixed >>> 13);
};

const bitsFor = (count: number, smallest: number, largest: number): number =>
  Math.min(largest, Math.max(smallest, Math.ceil(Math.log2(Math.max(1, count)))));

/** Fingerprints in the order they came, as columns: half a million objects would cost more than all the rest. */
type Rows = { count: number; bucket: Uint16Array; remainder: Uint32Array; payload: Uint16Array };
type Head = Pick<NameIndex, 'longest' | 'bucketBits' | 'prefixBits' | 'prefixes'>;

/**
 * Builds the index. Longer entries are cut to eight tokens; of equal entries the first stays.
 *
 * @param most as many entries as there may be
 */
export function buildNameIndex(entries: Iterable<NameEntry>, most: number): NameIndex {
  const bucketBits = bitsFor(most / 4, 4, 16);
  const prefixBits = bitsFor(most * 64, 12, 21);
  const prefixes = new Uint32Array(2 ** (prefixBits - 5));
  const [bucket, payloads] = [new Uint16Array(most), new Uint16Array(most)];
  const rows: Rows = { count: 0, bucket, remainder: new Uint32Array(most), payload: payloads };
  let longest = 1;
  for (const { hashes, payload } of entries) {
    const length = Math.min(hashes.length, LONGEST);
    if (length === 0) continue;
    longest = Math.max(longest, length);
    let a = SEED_A;
    let b = SEED_B;
    for (let at = 0; at < length; at++) {
      a = stepA(a, hashes[at]!);
      b = stepB(b, hashes[at]!);
      const bit = a >>> (32 - prefixBits);
      prefixes[bit >>> 5]! |= 1 << (bit & 31);
    }
    const row = rows.count++;
    rows.bucket[row] = a >>> (32 - bucketBits);
    rows.remainder[row] = b >>> 8;
    rows.payload[row] = payload;
  }
  return pack(rows, { longest, bucketBits, prefixBits, prefixes });
}

function pack(rows: Rows, head: Head): NameIndex {
  const { order, ends } = sorted(rows, 2 ** head.bucketBits);
  const offsets = new Uint32Array(ends.length);
  const remainders = new Uint8Array(rows.count * 3);
  const payload = new Uint16Array(rows.count);
  let count = 0;
  for (let bucket = 0; bucket < ends.length - 1; bucket++) {
    let before = -1;
    for (let at = ends[bucket]!; at < ends[bucket + 1]!; at++) {
      const row = order[at]!;
      const remainder = rows.remainder[row]!;
      if (remainder === before) continue;
      before = remainder;
      remainders[count * 3] = remainder >>> 16;
      remainders[count * 3 + 1] = remainder >>> 8;
      remainders[count * 3 + 2] = remainder;
      payload[count++] = rows.payload[row]!;
    }
    offsets[bucket + 1] = count;
  }
  return { ...head, offsets, remainders: remainders.slice(0, count * 3), payload: payload.slice(0, count) };
}

/** Rows by bucket and, within one, by remainder; equal ones in the order they came. A bucket has but a few rows. */
function sorted(rows: Rows, buckets: number): { order: Uint32Array; ends: Uint32Array } {
  const ends = new Uint32Array(buckets + 1);
  for (let row = 0; row < rows.count; row++) ends[rows.bucket[row]! + 1]!++;
  for (let bucket = 0; bucket < buckets; bucket++) ends[bucket + 1]! += ends[bucket]!;
  const next = ends.slice();
  const order = new Uint32Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    const bucket = rows.bucket[row]!;
    let at = next[bucket]!++;
    const first = ends[bucket]!;
    for (; at > first && rows.remainder[order[at - 1]!]! > rows.remainder[row]!; at--)
      order[at] = order[at - 1]!;
    order[at] = row;
  }
  return { order, ends };
}

/** Length in tokens and payload of the longest name found by `longestName`; read it before the next call. */
export const found = { length: 0, payload: -1 };

/**
 * Looks for the longest name that starts at token `at`. Returns true and fills `found`, else false. `hashes` may be
 * longer than `count`; only the first `count` tokens are read.
 */
export function longestName(index: NameIndex, hashes: Int32Array, at: number, count: number): boolean {
  const { prefixBits, prefixes, bucketBits } = index;
  const last = Math.min(count, at + index.longest);
  let a = SEED_A;
  let b = SEED_B;
  found.length = 0;
  for (let i = at; i < last; i++) {
    a = stepA(a, hashes[i]!);
    const bit = a >>> (32 - prefixBits);
    if ((prefixes[bit >>> 5]! & (1 << (bit & 31))) === 0) break;
    b = stepB(b, hashes[i]!);
    const payload = terminal(index, a >>> (32 - bucketBits), b >>> 8);
    if (payload >= 0) {
      found.length = i - at + 1;
      found.payload = payload;
    }
  }
  return found.length > 0;
}

/** True when some name begins with this token: used to accept another spelling of an unknown word. */
export function beginsName(index: NameIndex, hash: number): boolean {
  const bit = stepA(SEED_A, hash) >>> (32 - index.prefixBits);
  return (index.prefixes[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

function terminal({ offsets, remainders, payload }: NameIndex, bucket: number, remainder: number): number {
  const end = offsets[bucket + 1]!;
  for (let at = offsets[bucket]!; at < end; at++) {
    const byte = at * 3;
    const stored = (remainders[byte]! << 16) | (remainders[byte + 1]! << 8) | remainders[byte + 2]!;
    if (stored === remainder) return payload[at]!;
  }
  return -1;
}
