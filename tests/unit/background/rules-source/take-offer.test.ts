// @vitest-environment node
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkAddress } from '../../../../src/background/rules-source/check-address.ts';
import { describeUpdates } from '../../../../src/background/rules-source/describe-sources.ts';
import { SEEN, SOURCES, slotItem } from '../../../../src/background/rules-source/source-items.ts';
import { setUp } from '../../../../src/background/rules-source/source-shelf.ts';
import { LARGEST_JUMP } from '../../../../src/ruleset/update-judge.ts';
import { trustIn } from '../../../../src/ruleset/update-trust.ts';
import { UPDATE_WORDS } from '../../../../src/ruleset/update-words.ts';
import {
  ADDRESS,
  encode,
  fileOf,
  HOUR,
  makeDisk,
  makeSigner,
  NOON,
  type Signer,
  startSources,
} from './source-stage.ts';

let agency: Signer;
let thief: Signer;
let heir: Signer;
let disk: ReturnType<typeof makeDisk>;
let stage: ReturnType<typeof startSources>;

const ID = 'policy-address';
const take = async (bytes: Uint8Array<ArrayBuffer>) => {
  stage.serve(bytes);
  return checkAddress(stage.parts, ID, ADDRESS);
};
const whyNot = async (bytes: Uint8Array<ArrayBuffer>) => {
  const taking = await take(bytes);
  return taking.ok ? taking.did : taking.why;
};
const source = async () => (await describeUpdates(stage.parts)).sources.find(({ id }) => id === ID);
const setUpWith = (roots = [agency], expected = {}) =>
  setUp(stage.store, ID, {
    address: ADDRESS,
    expected,
    period: 360,
    trust: trustIn(roots.map(({ keyid, key }) => ({ keyid, key }))),
  });

beforeAll(async () => {
  [agency, thief, heir] = await Promise.all([makeSigner(), makeSigner(), makeSigner()]);
});

beforeEach(async () => {
  fakeBrowser.reset();
  disk = makeDisk();
  stage = startSources(disk);
  await setUpWith();
});

describe('a good file', () => {
  test('is in force after it was taken, with who signed it', async () => {
    expect(await whyNot(await agency.sign(fileOf(41)))).toBe('taken');
    expect(await stage.rules.list()).toMatchObject([{ seq: 41, source: ID, keyid: agency.keyid }]);
    expect(await source()).toMatchObject({ standing: 'fresh', file: { seq: 41 }, history: [] });
  });

  test('brings its participants to every page', async () => {
    expect((await stage.rules.forPages()).added).toBeUndefined();
    await take(await agency.sign(fileOf(41)));
    expect((await stage.rules.forPages()).added).toContain('halilis');
  });

  test('asked for again is only confirmed', async () => {
    const bytes = await agency.sign(fileOf(41));
    await take(bytes);
    stage.now.ms += HOUR;
    expect(await whyNot(bytes)).toBe('same');
    expect(await source()).toMatchObject({ confirmedAt: new Date(NOON + HOUR).toISOString() });
  });

  test('the next number replaces it, and the one before is kept for showing what changed', async () => {
    await take(await agency.sign(fileOf(41)));
    stage.now.ms += HOUR;
    await take(await agency.sign(fileOf(42)));
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 42']);
    const slots = await Promise.all(
      (['a', 'b'] as const).map((slot) => stage.store.read(slotItem(ID, slot))),
    );
    expect(slots.map((copy) => copy?.held.seq).sort()).toEqual([41, 42]);
  });
});

describe('a file that is refused changes nothing and says why', () => {
  const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number) => {
    const changed = Uint8Array.from(bytes);
    changed[at] = changed[at]! ^ 1;
    return changed;
  };
  const cases: [string, string, () => Promise<Uint8Array<ArrayBuffer>>][] = [
    ['another key', 'unknown-key', () => thief.sign(fileOf(42))],
    ['a byte of the signature', 'bad-signature', async () => flipped(await agency.sign(fileOf(42)), 150)],
    ['cut off', 'not-an-envelope', async () => (await agency.sign(fileOf(42))).slice(0, -9)],
    [
      'more behind it',
      'not-an-envelope',
      async () => encode(`${new TextDecoder().decode(await agency.sign(fileOf(42)))}{}`),
    ],
    ['a plain file', 'not-an-envelope', async () => encode(JSON.stringify(fileOf(42)))],
    ['a newer envelope', 'newer-format', async () => encode('{"jagaNetral":2,"parts":[]}')],
    ['too big', 'too-big', async () => new Uint8Array(1_500_000)],
    ['a mistake inside', 'invalid', () => agency.sign({ ...fileOf(42), format: 3 })],
    ['an older number', 'older', () => agency.sign(fileOf(40))],
    ['another file of the same number', 'same-number', () => agency.sign(fileOf(41, { region: '33.98' }))],
    ['a number far ahead', 'number-jump', () => agency.sign(fileOf(42 + LARGEST_JUMP))],
    ['a number at the end of numbers', 'number-jump', () => agency.sign(fileOf(Number.MAX_SAFE_INTEGER))],
    ['expired', 'expired', () => agency.sign(fileOf(42, { expires: '2031-10-15T11:59:00Z' }))],
    [
      'issued in three days',
      'from-the-future',
      () => agency.sign(fileOf(42, { issued: '2031-10-18T12:01:00Z' })),
    ],
    ['for other readers', 'wrong-audience', () => agency.sign(fileOf(42, { audience: ['guru'] }))],
  ];

  test.each(cases)('%s: %s', async (_what, why, make) => {
    await take(await agency.sign(fileOf(41)));
    stage.now.ms += HOUR;
    expect(await whyNot(await make())).toBe(why);
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 41']);
    const { refused, standing } = (await source())!;
    expect(standing).toBe('fresh');
    expect(refused).toMatchObject({ why, at: new Date(NOON + HOUR).toISOString() });
    expect(refused?.said[0]).toEqual(UPDATE_WORDS[why as keyof typeof UPDATE_WORDS]);
  });

  test('of another channel than the one asked for', async () => {
    await setUpWith([agency], { channel: 'bkpsdm-kertasari' });
    expect(await whyNot(await agency.sign(fileOf(1, { channel: 'bkd-lain' })))).toBe('wrong-channel');
    expect(await stage.inForce()).toEqual([]);
  });

  test.each([
    'unreachable',
    'too-slow',
    'not-found',
    'server-fault',
    'redirected',
    'web-page',
    'too-big',
  ] as const)('an address that is %s', async (why) => {
    await take(await agency.sign(fileOf(41)));
    stage.answers.set(ADDRESS, { ok: false, why });
    await checkAddress(stage.parts, ID, ADDRESS);
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 41']);
    expect((await source())?.refused?.said).toEqual([UPDATE_WORDS[why]]);
  });

  test('a mistake inside is named with its place', async () => {
    await take(await agency.sign({ ...fileOf(42), seq: 'dua' }));
    expect((await source())?.refused?.said[1]?.id).toMatch(/seq: yang ada "dua", seharusnya bilangan/);
  });

  test('keeps the newest ten refusals', async () => {
    for (let each = 0; each < 12; each++) await take(await thief.sign(fileOf(each)));
    expect((await source())?.history).toHaveLength(10);
  });
});

describe('numbers', () => {
  test('outlive the file they came with', async () => {
    await take(await agency.sign(fileOf(41)));
    await setUp(stage.store, ID, undefined);
    await setUpWith();
    expect(await whyNot(await agency.sign(fileOf(40)))).toBe('older');
    expect(await whyNot(await agency.sign(fileOf(41)))).toBe('taken');
  });

  test('start anew under a key that replaces a stolen one', async () => {
    await take(await agency.sign(fileOf(9000)));
    await setUp(stage.store, ID, undefined);
    await setUpWith([heir]);
    expect(await whyNot(await heir.sign(fileOf(1)))).toBe('taken');
  });

  test('go on under a key that was announced', async () => {
    await take(await agency.sign(fileOf(41, { keys: { next: [heir.key] } })));
    expect(await whyNot(await heir.sign(fileOf(40)))).toBe('older');
    expect(await whyNot(await heir.sign(fileOf(42)))).toBe('taken');
  });
});

describe('keys', () => {
  test('that a trusted file announces may sign the next ones', async () => {
    expect(await whyNot(await heir.sign(fileOf(41)))).toBe('unknown-key');
    await take(await agency.sign(fileOf(42, { keys: { next: [heir.key] } })));
    expect(await whyNot(await heir.sign(fileOf(43)))).toBe('taken');
    expect((await source())?.keys.map(({ from }) => from)).toEqual(['policy', 'announced']);
  });

  test('that are taken back may sign no more, and what is in force stays', async () => {
    await take(await agency.sign(fileOf(42, { keys: { next: [heir.key] } })));
    await take(await heir.sign(fileOf(43, { keys: { revoked: [agency.keyid] } })));
    expect(await whyNot(await agency.sign(fileOf(44)))).toBe('revoked-key');
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 43']);
  });

  test('announced by a file that was refused count for nothing', async () => {
    await take(await agency.sign(fileOf(41)));
    await take(await agency.sign(fileOf(40, { keys: { next: [thief.key] } })));
    expect(await whyNot(await thief.sign(fileOf(42)))).toBe('unknown-key');
  });
});

describe('time', () => {
  test('nobody confirmed it for a week: stale; past its last day: expired; in force both times', async () => {
    await take(await agency.sign(fileOf(41)));
    stage.now.ms += 8 * 24 * HOUR;
    expect((await source())?.standing).toBe('stale');
    stage.now.ms = Date.parse('2032-10-01T00:00:00Z');
    expect((await source())?.standing).toBe('expired');
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 41']);
  });

  test('a clock that is set back does not make an expired file young', async () => {
    await take(await agency.sign(fileOf(41, { issued: '2031-10-15T10:00:00Z' })));
    stage.now.ms = Date.parse('2031-01-01T00:00:00Z');
    expect(await whyNot(await agency.sign(fileOf(42, { expires: '2031-09-01T00:00:00Z' })))).toBe('expired');
    expect((await describeUpdates(stage.parts)).clockSetBack).toBe(true);
    expect((await source())?.standing).toBe('fresh');
  });

  test('a clock that ran ahead once is forgiven when a server answers', async () => {
    const bytes = await agency.sign(fileOf(41));
    await take(bytes);
    stage.now.ms = Date.parse('2041-01-01T00:00:00Z');
    stage.answers.clear();
    await checkAddress(stage.parts, ID, ADDRESS);
    stage.now.ms = NOON + HOUR;
    expect(await describeUpdates(stage.parts)).toMatchObject({ clockSetBack: true, standing: 'expired' });
    await take(bytes);
    expect(await describeUpdates(stage.parts)).toMatchObject({ clockSetBack: false, standing: 'fresh' });
  });
});

describe('the disk', () => {
  test('full: what is in force stays, and the admin reads why', async () => {
    await take(await agency.sign(fileOf(41)));
    disk.fill(true);
    expect(await whyNot(await agency.sign(fileOf(42)))).toBe('not-saved');
    disk.fill(false);
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 41']);
    expect(await whyNot(await agency.sign(fileOf(42)))).toBe('taken');
  });

  test('the worker stopped at any write: the old file or the new one is in force, and the next check ends it', async () => {
    const [old, next] = await Promise.all([agency.sign(fileOf(41)), agency.sign(fileOf(42))]);
    await take(old);
    const before = new Map(disk.kept);
    disk.stopAfter(Number.POSITIVE_INFINITY);
    await take(next);
    const writes = disk.writes();
    expect(writes).toBeGreaterThan(4);
    const found = new Set<string>();
    for (let cut = 0; cut < writes; cut++) {
      disk.kept.clear();
      for (const [key, value] of before) disk.kept.set(key, value);
      disk.stopAfter(cut);
      const worker = startSources(disk);
      worker.serve(next);
      void checkAddress(worker.parts, ID, ADDRESS);
      await expect.poll(() => disk.writes(), { interval: 1 }).toBe(cut + 1);
      disk.stopAfter(Number.POSITIVE_INFINITY);
      stage = startSources(disk);
      const [inForce, ...more] = await stage.inForce();
      expect(more).toEqual([]);
      found.add(String(inForce));
      expect((await stage.rules.forPages()).added).toContain('halilis');
      await take(next);
      expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 42']);
    }
    expect([...found].sort()).toEqual(['bkpsdm-kertasari 41', 'bkpsdm-kertasari 42']);
  });

  test.each(['a', 'b'] as const)(
    'the file in slot %s damaged: the one before stands in for it, or it is asked for again',
    async (slot) => {
      await take(await agency.sign(fileOf(41)));
      stage.now.ms += HOUR;
      const newest = await agency.sign(fileOf(42));
      await take(newest);
      disk.kept.set(slotItem(ID, slot).key, 'broken');
      stage = startSources(disk);
      const [only] = await stage.inForce();
      expect(['bkpsdm-kertasari 41', 'bkpsdm-kertasari 42']).toContain(only);
      await take(newest);
      expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 42']);
    },
  );

  test('the list of sources damaged: it is made again from the files', async () => {
    await take(await agency.sign(fileOf(41)));
    disk.kept.set(SOURCES.key, { version: 1, value: { wrong: true } });
    stage = startSources(disk);
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 41']);
    expect(await whyNot(await agency.sign(fileOf(42)))).toBe('taken');
  });

  test('the numbers damaged: the file in force still counts', async () => {
    await take(await agency.sign(fileOf(41)));
    disk.kept.set(SEEN.key, 7);
    stage = startSources(disk);
    expect(await whyNot(await agency.sign(fileOf(40)))).toBe('older');
  });
});
