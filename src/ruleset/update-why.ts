import type { EnvelopeWhy } from './envelope.ts';

/** Why the server's answer was no rules file at all. */
export type FetchWhy =
  | 'unreachable'
  | 'too-slow'
  | 'not-found'
  | 'server-fault'
  | 'redirected'
  | 'web-page'
  | 'too-big';

/** Why a genuine, readable file is not taken (`judge`). */
export type JudgeWhy =
  | 'wrong-channel'
  | 'wrong-audience'
  | 'from-the-future'
  | 'expired'
  | 'older'
  | 'same-number'
  | 'number-jump';

/** Every reason why what is in force stays. */
export type UpdateWhy =
  | FetchWhy
  | EnvelopeWhy
  | JudgeWhy
  | 'revoked-key'
  | 'invalid'
  | 'not-saved'
  | 'bad-address'
  | 'bad-key'
  | 'too-many';
