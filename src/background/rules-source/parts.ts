import type { Health } from '../health.ts';
import type { Store } from '../store.ts';
import type { FetchBytes } from './fetch-bytes.ts';

/** What taking in rules files needs from around it. */
export type SourceParts = {
  store: Store;
  health: Health;
  fetchBytes: FetchBytes;
  clock: () => Date;
  /** 0 to 1. */
  random: () => number;
  /** Runs a change of the rules files in force and lets every page know. */
  changing: <Answer>(change: () => Promise<Answer>) => Promise<Answer>;
};
