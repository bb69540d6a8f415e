/** A public key by its fingerprint; `key` is its SPKI in base64. */
export type PublicKey = { keyid: string; key: string };

/**
 * Whose signatures a source takes. `roots`: keys that a policy or the person named. `announced`: keys that a file signed by
 * one of them announced. `revoked`: fingerprints that such a file took back.
 */
export type Trust = {
  roots: readonly PublicKey[];
  announced: readonly PublicKey[];
  revoked: readonly string[];
};

const MOST_ANNOUNCED = 8;
const MOST_REVOKED = 50;

export const trustIn = (roots: readonly PublicKey[]): Trust => ({ roots, announced: [], revoked: [] });

/** The keys whose signature counts. */
export const trusted = ({ roots, announced, revoked }: Trust): readonly PublicKey[] =>
  [...roots, ...announced].filter(({ keyid }) => !revoked.includes(keyid));

/** The trust once a file that was taken has announced and taken back keys. */
export const withKeysOf = (
  { roots, announced, revoked }: Trust,
  said: { next: readonly PublicKey[]; revoked: readonly string[] },
): Trust => ({
  roots,
  announced: [
    ...announced,
    ...said.next.filter(({ keyid }) => ![...roots, ...announced].some((known) => known.keyid === keyid)),
  ].slice(-MOST_ANNOUNCED),
  revoked: [...new Set([...revoked, ...said.revoked])].slice(-MOST_REVOKED),
});

/**
 * Trust under the roots of today. Other roots than before start anew: whoever set the source up has decided, and nothing that
 * a key said, perhaps in a thief's hands, stands against that.
 */
export function underRoots(trust: Trust, roots: readonly PublicKey[]): Trust {
  const isSame =
    trust.roots.length === roots.length &&
    trust.roots.every(({ keyid }) => roots.some((root) => root.keyid === keyid));
  return isSame ? trust : trustIn(roots);
}
