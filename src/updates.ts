import type { RulesInfo, RulesRefusal } from './messages.ts';
import type { Ignored } from './ruleset/managed-policy.ts';
import type { RefusedUpdate, Standing } from './ruleset/update-state.ts';

export type { Ignored } from './ruleset/managed-policy.ts';
export type { RefusedUpdate, Standing } from './ruleset/update-state.ts';

/** Where delivered rules files come from, weakest first: from a policy, from a policy's address, from addresses of the person. */
export const SOURCE_IDS = ['policy-file', 'policy-address', 'address-1', 'address-2', 'address-3'] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** A public key: `keyid` is its fingerprint, `key` its SPKI in base64, `from` who vouched for it. */
export type KeyInfo = { keyid: string; key: string; from: 'policy' | 'user' | 'announced' };

/** One source of rules files as the pages show it; moments are ISO 8601. */
export type SourceInfo = {
  id: SourceId;
  address?: string;
  standing: Standing;
  /** What is in force from it. */
  file?: RulesInfo;
  keys: readonly KeyInfo[];
  revoked: readonly string[];
  takenAt?: string;
  checkedAt?: string;
  confirmedAt?: string;
  nextCheck?: string;
  /** Its newest answer was refused; what is in force stayed. */
  refused?: RefusedUpdate;
  /** Newest first. */
  history: readonly RefusedUpdate[];
  /** A source with a newer file of the same channel, in whose favour this one rests. */
  overruled?: SourceId;
};

export type ManagedInfo = {
  state: 'none' | 'present' | 'unreadable';
  readAt?: string;
  /** Names of the managed values in use. */
  accepted: readonly string[];
  ignored: readonly Ignored[];
};

export type UpdatesInfo = {
  /** Of the source that needs most care. */
  standing: Standing;
  sources: readonly SourceInfo[];
  managed: ManagedInfo;
  /** Keys the person trusts for files they hand in. */
  keys: readonly KeyInfo[];
  /** The computer's clock shows a time that has certainly passed. */
  clockSetBack: boolean;
};

/** What lies at an address, verified and not yet in use: the person compares the fingerprint before they agree. */
export type AddressLook = { address: string; keyid: string; key: string; file: RulesInfo };

export type Refused = { ok: false; why: readonly RulesRefusal[] };
