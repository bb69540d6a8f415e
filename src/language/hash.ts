export const HASH_PRIME = 0x01000193;

/** One step of the 32-bit token hash (FNV-1a on UTF-16 units). */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);

export const HASH_SEED = 0x811c9dc5 | 0;

/** Hash of an already folded string; equals what the tokeniser computes for the same characters. */
export const hashOf = (folded: string): number => hashOn(HASH_SEED, folded);

/** Hash of a string whose beginning has the hash `hash`. */
export function hashOn(hash: number, folded: string): number {
  let longer = hash;
  for (let i = 0; i < folded.length; i++) longer = Math.imul(longer ^ folded.charCodeAt(i), HASH_PRIME);
  return longer;
}

/** Handles and hashtags live in spaces of their own, so that `@prabowo` is never the word *prabowo*. */
export const HANDLE_SALT = 0x40404040;
export const HASHTAG_SALT = 0x23232323;
