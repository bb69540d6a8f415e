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

type Row = { bucket: number; remainder: number; payload: number };

/** Builds the index. Longer entries are cut to eight tokens; of equal entries the first stays. */
export function buildNameIndex(entries: Iterable<NameEntry>, count: number): NameIndex {
  const bucketBits = bitsFor(count / 4, 4, 16);
  const prefixBits = bitsFor(count * 64, 12, 21);
  const prefixes = new Uint32Array(2 ** (prefixBits - 5));
  const rows = new Map<number, Row>();
  let longest = 1;
  for (const { hashes, payload } of entries) {
    const chain = hashes.slice(0, LONGEST);
    if (chain.length === 0) continue;
    longest = Math.max(longest, chain.length);
    let a = SEED_A;
    let b = SEED_B;
    for (const hash of chain) {
      a = stepA(a, hash);
      b = stepB(b, hash);
      const bit = a >>> (32 - prefixBits);
      prefixes[bit >>> 5]! |= 1 << (bit & 31);
    }
    const bucket = a >>> (32 - bucketBits);
    const remainder = b >>> 8;
    const key = bucket * 0x1000000 + remainder;
    if (!rows.has(key)) rows.set(key, { bucket, remainder, payload });
  }
  return pack([...rows.values()], { longest, bucketBits, prefixBits, prefixes });
}

function pack(
  rows: Row[],
  head: Pick<NameIndex, 'longest' | 'bucketBits' | 'prefixBits' | 'prefixes'>,
): NameIndex {
  rows.sort((x, y) => x.bucket - y.bucket || x.remainder - y.remainder);
  const offsets = new Uint32Array(2 ** head.bucketBits + 1);
  const remainders = new Uint8Array(rows.length * 3);
  const payload = new Uint16Array(rows.length);
  rows.forEach((row, at) => {
    offsets[row.bucket + 1] = at + 1;
    remainders[at * 3] = row.remainder >>> 16;
    remainders[at * 3 + 1] = row.remainder >>> 8;
    remainders[at * 3 + 2] = row.remainder;
    payload[at] = row.payload;
  });
  for (let bucket = 1; bucket < offsets.length; bucket++) {
    if (offsets[bucket]! < offsets[bucket - 1]!) offsets[bucket] = offsets[bucket - 1]!;
  }
  return { ...head, offsets, remainders, payload };
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
