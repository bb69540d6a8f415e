export const HASH_PRIME = 0x01000193;

/** One step of the 32-bit token hash (FNV-1a on UTF-16 units). */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);

export const HASH_SEED = 0x811c9dc5 | 0;

/** Hash of an already folded string; equals what the tokeniser computes for the same characters. */
export function hashOf(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
}

/** Handles and hashtags live in spaces of their own, so that `@prabowo` is never the word *prabowo*. */
export const HANDLE_SALT = 0x40404040;
export const HASHTAG_SALT = 0x23232323;
