import browser, { type Alarms } from 'webextension-polyfill';
import type { SourceId } from '../../updates.ts';
import { createQueue } from '../queue.ts';
import { checkAddress, dueSources, nextWake, spreadOf, withAddress } from './check-address.ts';
import { askBrowser, followPolicy } from './managed.ts';
import type { SourceParts } from './parts.ts';
import { POLICY_READ } from './source-items.ts';
import { readSources } from './source-shelf.ts';

const ALARM = 'rules-updates';
/** An alarm this late was slept through, like those of all other computers that are switched on in the morning. */
const LATE = 10 * 60_000;
const HOUR = 3_600_000;

export type Updates = {
  /** Reads the policy once in every browser session and makes sure that the alarm stands. Never rejects. */
  start: () => Promise<void>;
  /** The policy changed while the browser runs. */
  policyChanged: () => Promise<void>;
  alarm: (alarm: Alarms.Alarm) => Promise<void>;
  /** Asks now. */
  check: (id: SourceId | 'all') => Promise<void>;
  /** Runs a job that changes sources after all that is under way, then sets the alarm anew. */
  after: <Answer>(job: () => Promise<Answer>) => Promise<Answer>;
};

/** Keeps delivered rules files current. One job at a time: two answers of one source never meet. */
export function createUpdates(parts: SourceParts): Updates {
  const queue = createQueue();
  const after: Updates['after'] = (job) =>
    queue(async () => {
      const answer = await job();
      await setAlarm(parts);
      return answer;
    });
  const policyChanged = () =>
    after(async () => {
      await followPolicy(parts, await askBrowser());
      // Only what was never asked: all other computers are switched on at this hour as well.
      await checkDue(parts, 0);
    });
  return {
    after,
    policyChanged,
    start: async () => {
      if (await parts.store.read(POLICY_READ)) return after(async () => undefined);
      await policyChanged();
      await parts.store.update(POLICY_READ, () => true);
    },
    alarm: async ({ name, scheduledTime }) => {
      if (name !== ALARM) return;
      const isLate = parts.clock().getTime() - scheduledTime > LATE;
      await after(async () => (isLate ? undefined : checkDue(parts, parts.clock().getTime())));
    },
    check: (id) =>
      after(async () => {
        await followPolicy(parts, await askBrowser());
        for (const [each, , address] of withAddress(await readSources(parts.store)))
          if (id === 'all' || id === each) await checkAddress(parts, each, address);
      }),
  };
}

/** Asks every source whose turn has come by `now`; that of one that was never asked is 0. */
async function checkDue(parts: SourceParts, now: number): Promise<void> {
  const sources = await readSources(parts.store);
  for (const [id, address] of dueSources(sources, await spreadOf(parts), now))
    await checkAddress(parts, id, address);
}

/**
 * One alarm for all sources. One that stands and comes sooner stays, and so does any within the hour: being woken often must
 * neither put it off for ever nor draw a sooner moment each time.
 */
async function setAlarm(parts: SourceParts): Promise<void> {
  const now = parts.clock().getTime();
  const wake = nextWake(await readSources(parts.store), await spreadOf(parts), now, parts.random());
  if (wake === undefined) return void (await browser.alarms.clear(ALARM));
  const standing = await browser.alarms.get(ALARM);
  const kept = Math.max(wake, now + HOUR);
  if (standing && standing.scheduledTime > now && standing.scheduledTime <= kept) return;
  browser.alarms.create(ALARM, { when: wake });
}

/** Registers what wakes the background for updates, all of it before it returns. */
export function watchUpdates(updates: Updates, onFault: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => void updates.alarm(alarm).catch(onFault));
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void updates.policyChanged().catch(onFault);
  });
  void updates.start().catch(onFault);
}
