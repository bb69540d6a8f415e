import * as v from 'valibot';
import type { KeptDraft } from '../messages.ts';
import type { Item } from './items.ts';
import type { Handlers } from './serve.ts';
import type { Store } from './store.ts';

/** Letters of a draft that is still kept: far beyond a file that can be signed, well below what a browser stores for us. */
const MOST_LETTERS = 4_000_000;

/** What the studio may keep between two visits. */
export const KeptDraftSchema: v.GenericSchema<unknown, KeptDraft> = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(MOST_LETTERS)),
  lastSeq: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
});

const DRAFT: Item<KeptDraft | null> = {
  area: 'local',
  key: 'studio-draft',
  version: 1,
  schema: v.nullable(KeptDraftSchema),
  fallback: null,
  problem: 'draft-reset',
};

/** Keeps the one draft of the studio; nothing of it is in force. */
export function forStudio({
  store,
}: {
  store: Store;
}): Pick<Handlers, 'studio:draft' | 'studio:keep' | 'studio:forget'> {
  return {
    'studio:draft': () => store.read(DRAFT),
    'studio:keep': async ({ draft, follows }) => {
      let isElsewhere = false;
      const { saved } = await store.update(DRAFT, (now) => {
        isElsewhere = now !== null && now.savedAt !== follows;
        return isElsewhere ? now : draft;
      });
      if (isElsewhere) return { ok: false, why: 'elsewhere' };
      return saved ? { ok: true, value: null } : { ok: false, why: 'not-saved' };
    },
    'studio:forget': async () => {
      await store.update(DRAFT, () => null);
    },
  };
}
