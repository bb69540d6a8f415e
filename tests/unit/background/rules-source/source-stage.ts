import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHealth } from '../../../../src/background/health.ts';
import { createRules } from '../../../../src/background/rules.ts';
import type { Fetched } from '../../../../src/background/rules-source/fetch-bytes.ts';
import type { SourceParts } from '../../../../src/background/rules-source/parts.ts';
import { readDelivered } from '../../../../src/background/rules-source/source-shelf.ts';
import { type Area, createStore } from '../../../../src/background/store.ts';
import type { HealthProblem } from '../../../../src/messages.ts';
import { sealEnvelope } from '../../../../src/ruleset/envelope.ts';
import { makeKeyPair, readSigningKey } from '../../../../src/ruleset/envelope-keys.ts';
import type { RulesFile } from '../../../../src/ruleset/rules-file.ts';
import { kertasariRulesFile } from '../../../pages/kertasari.ts';

export const TODAY = '2031-10-15';
export const NOON = Date.parse(`${TODAY}T12:00:00Z`);
export const HOUR = 3_600_000;
export const ADDRESS = 'https://aturan.kertasari.example/kertasari.signed.json';

export type Signer = { keyid: string; key: string; sign: (file: object) => Promise<Uint8Array<ArrayBuffer>> };

/** A pair of keys and what can be done with it; `key` is the public one as a policy names it. */
export async function makeSigner(): Promise<Signer> {
  const { privatePem, publicPem, keyid } = await makeKeyPair();
  const signing = (await readSigningKey(privatePem))!;
  return {
    keyid,
    key: publicPem.split('\n').slice(1, -2).join(''),
    sign: async (file) => encode(await sealEnvelope(encode(JSON.stringify(file)), signing)),
  };
}

export const encode = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** Kertasari's rules file with another number, and whatever else is to be different. */
export const fileOf = (seq: number, changes: Partial<RulesFile> = {}): RulesFile => ({
  ...kertasariRulesFile(TODAY),
  seq,
  ...changes,
});

/** A disk that can be looked at, filled, broken, and from which a worker can be cut off. */
export function makeDisk() {
  const kept = new Map<string, unknown>();
  let writes = 0;
  let stopsAt = Number.POSITIVE_INFINITY;
  let isFull = false;
  const area = (): Area => ({
    get: async (key) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    set: async (values) => {
      if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
      // A stopped worker neither writes nor hears an answer.
      if (++writes > stopsAt) return new Promise<never>(() => undefined);
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    remove: async (key) => void kept.delete(key),
  });
  return {
    kept,
    area,
    writes: () => writes,
    stopAfter: (count: number) => {
      writes = 0;
      stopsAt = count;
    },
    fill: (full: boolean) => {
      isFull = full;
    },
  };
}
export type Disk = ReturnType<typeof makeDisk>;

/** The part of the background that takes rules files in, as after a start of the worker. */
export function startSources(disk: Disk) {
  const now = { ms: NOON };
  const answers = new Map<string, Fetched>();
  const asked: string[] = [];
  const reported: HealthProblem[] = [];
  const local = disk.area();
  const store = createStore({ local, session: fakeBrowser.storage.session as unknown as Area }, (problem) =>
    reported.push(problem),
  );
  const health = createHealth(store);
  const rules = createRules(store, health, () => readDelivered(store));
  const parts: SourceParts = {
    ...{ store, health, random: () => 0.25, clock: () => new Date(now.ms), changing: rules.changing },
    fetchBytes: async (address) => {
      asked.push(address);
      return answers.get(address) ?? { ok: false, why: 'unreachable' };
    },
  };
  const serve = (bytes: Uint8Array<ArrayBuffer>, address = ADDRESS) =>
    answers.set(address, { ok: true, bytes });
  const inForce = async () => (await rules.list()).map(({ channel, seq }) => `${channel} ${seq}`);
  return { parts, rules, store, now, answers, asked, reported, serve, inForce };
}
