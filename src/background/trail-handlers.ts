import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { ACTS, LEVELS } from '../check/types.ts';
import { type Envelope, TRAIL_FINDINGS, type TrailOfTab, type TrailReport } from '../messages.ts';
import type { Parts } from './handlers.ts';
import type { Item } from './items.ts';
import type { Handlers } from './serve.ts';

const Short = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const report = {
  platform: v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9-]+$/)),
  act: v.picklist(ACTS),
  isOver: v.boolean(),
  read: Count,
  found: v.pipe(
    v.array(
      v.strictObject({
        key: Short,
        level: v.picklist(LEVELS),
        prohibitions: v.pipe(v.array(Short), v.maxLength(50)),
        link: v.exactOptional(v.pipe(v.string(), v.startsWith('https://'), v.maxLength(2_000))),
        who: v.exactOptional(Short),
      }),
    ),
    v.maxLength(TRAIL_FINDINGS),
  ),
};
export const TrailReportSchema: v.GenericSchema<unknown, TrailReport> = v.strictObject(report);

/** Gone when the browser closes: links and names of what somebody once liked are nobody's record. */
const TRAILS: Item<readonly TrailOfTab[]> = {
  area: 'session',
  key: 'trails',
  version: 1,
  schema: v.array(v.strictObject({ ...report, tabId: v.number(), at: v.pipe(v.string(), v.isoTimestamp()) })),
  fallback: [],
  problem: 'background-fault',
};

type TrailNames = 'page:trail' | 'trails:list' | 'trails:clear';

/** What reading along with lists of own past acts found. In a private window nothing is kept, so nothing is found. */
export const forTrails = ({ store, clock }: Parts): Pick<Handlers, TrailNames> => ({
  'page:trail': async (trail, { tab }) => {
    if (tab?.id === undefined || tab.incognito) return;
    const known: TrailOfTab = { ...trail, tabId: tab.id, at: clock().toISOString() };
    await store.update(TRAILS, (trails) => [known, ...trails.filter((other) => !isSame(other, known))]);
    tellPages();
  },
  'trails:list': () => store.read(TRAILS),
  'trails:clear': async () => {
    await store.update(TRAILS, () => []);
  },
});

const isSame = (one: TrailReport, other: TrailReport): boolean =>
  one.platform === other.platform && one.act === other.act;

/** Rejects where no page of ours is open. */
function tellPages(): void {
  const envelope: Envelope = { name: 'trails:changed' };
  browser.runtime.sendMessage(envelope).catch(() => undefined);
}
