// @vitest-environment node
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeUpdates } from '../../../../src/background/rules-source/describe-sources.ts';
import { askBrowser, followPolicy, managedPolicy } from '../../../../src/background/rules-source/managed.ts';
import { POLICY_READ } from '../../../../src/background/rules-source/source-items.ts';
import { createUpdates } from '../../../../src/background/rules-source/updates.ts';
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
let heir: Signer;
let disk: ReturnType<typeof makeDisk>;
let stage: ReturnType<typeof startSources>;

const follow = (values: Record<string, unknown>) => followPolicy(stage.parts, { state: 'present', values });
const ignored = async () =>
  (await describeUpdates(stage.parts)).managed.ignored.map(({ key, why }) => `${key}: ${why.id}`);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

beforeAll(async () => {
  [agency, heir] = await Promise.all([makeSigner(), makeSigner()]);
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  disk = makeDisk();
  stage = startSources(disk);
});

describe('a rules file inside a policy', () => {
  test('plain: the policy itself vouches for it', async () => {
    await follow({ rules: fileOf(3) });
    expect(await stage.rules.list()).toMatchObject([{ source: 'policy-file', seq: 3 }]);
  });

  test('signed, as an object or as a text', async () => {
    const sealed = text(await agency.sign(fileOf(3)));
    await follow({ rules: JSON.parse(sealed), keys: [agency.key] });
    expect(await stage.rules.list()).toMatchObject([{ seq: 3, keyid: agency.keyid }]);
    await follow({ rulesText: text(await agency.sign(fileOf(4))), keys: [agency.key] });
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 4']);
  });

  test('signed by another key is refused, and what was in force stays', async () => {
    await follow({ rules: JSON.parse(text(await agency.sign(fileOf(3)))), keys: [agency.key] });
    await follow({ rules: JSON.parse(text(await heir.sign(fileOf(4)))), keys: [agency.key] });
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 3']);
    expect((await describeUpdates(stage.parts)).sources[0]?.refused?.why).toBe('unknown-key');
  });

  test('with a mistake says where', async () => {
    await follow({ rules: { ...fileOf(3), channel: 'Tidak Boleh' } });
    expect((await describeUpdates(stage.parts)).sources[0]?.refused?.said[1]?.en).toMatch(/channel/);
  });

  test('of an administrator who goes back to an older one: the policy decides', async () => {
    await follow({ rules: fileOf(5) });
    await follow({ rules: fileOf(4) });
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 4']);
  });
});

describe('a policy that is withdrawn', () => {
  test('takes its rules with it; what the person handed in stays', async () => {
    await stage.rules.import(JSON.stringify(fileOf(1, { channel: 'sendiri' })));
    await follow({ rules: fileOf(3) });
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 3', 'sendiri 1']);
    await followPolicy(stage.parts, { state: 'none' });
    expect(await stage.inForce()).toEqual(['sendiri 1']);
  });

  test('is not the same as one that could not be read', async () => {
    await follow({ rules: fileOf(3) });
    await followPolicy(stage.parts, { state: 'unreadable' });
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 3']);
    expect((await describeUpdates(stage.parts)).managed.state).toBe('unreadable');
  });
});

describe('an address in a policy', () => {
  const policy = () => ({ address: ADDRESS, keys: [agency.key], channel: 'bkpsdm-kertasari' });
  const started = async (values: Record<string, unknown>) => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(values as never);
    const updates = createUpdates(stage.parts);
    await updates.start();
    return updates;
  };

  test('is asked at once, and then in its turn', async () => {
    stage.serve(await agency.sign(fileOf(41)));
    const updates = await started(policy());
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 41']);
    const alarm = (await fakeBrowser.alarms.get('rules-updates'))!;
    expect(alarm.scheduledTime).toBeGreaterThan(NOON);
    expect(alarm.scheduledTime).toBeLessThanOrEqual(NOON + 6 * HOUR);
    stage.serve(await agency.sign(fileOf(42)));
    stage.now.ms = alarm.scheduledTime;
    await updates.alarm(alarm as never);
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 42']);
  });

  test('that was slept through is asked a while after waking, not with all others in the same minute', async () => {
    const updates = await started(policy());
    const alarm = (await fakeBrowser.alarms.get('rules-updates'))!;
    const before = stage.asked.length;
    stage.now.ms = alarm.scheduledTime + 14 * HOUR;
    await updates.alarm(alarm as never);
    expect(stage.asked).toHaveLength(before);
    const next = (await fakeBrowser.alarms.get('rules-updates'))!;
    expect(next.scheduledTime).toBe(stage.now.ms + HOUR / 4);
  });

  test('overdue when the browser starts: not asked at once', async () => {
    await started(policy());
    stage.now.ms += 14 * HOUR;
    await stage.store.update(POLICY_READ, () => false);
    await fakeBrowser.alarms.clear('rules-updates');
    const before = stage.asked.length;
    await createUpdates(stage.parts).start();
    expect(stage.asked).toHaveLength(before);
    expect((await fakeBrowser.alarms.get('rules-updates'))?.scheduledTime).toBe(stage.now.ms + HOUR / 4);
    stage.parts.random = () => 0.01;
    await createUpdates(stage.parts).start();
    expect((await fakeBrowser.alarms.get('rules-updates'))?.scheduledTime).toBe(stage.now.ms + HOUR / 4);
  });

  test('is read once in a browser session; a woken worker does not ask again', async () => {
    await started(policy());
    const before = stage.asked.length;
    await createUpdates(stage.parts).start();
    expect(stage.asked).toHaveLength(before);
  });

  test('other keys: a file of a key that is named no longer goes, and numbers start anew', async () => {
    stage.serve(await agency.sign(fileOf(9000)));
    const updates = await started(policy());
    stage.serve(await heir.sign(fileOf(1)));
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({
      ...policy(),
      keys: [heir.key],
    } as never);
    await updates.policyChanged();
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 1']);
  });

  test('and a file inside it of the same channel: the higher number is in force, the other rests', async () => {
    stage.serve(await agency.sign(fileOf(41)));
    await started({ ...policy(), rules: fileOf(40) });
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 41']);
    const { sources } = await describeUpdates(stage.parts);
    expect(sources.map(({ id, overruled }) => [id, overruled])).toEqual([
      ['policy-file', 'policy-address'],
      ['policy-address', undefined],
    ]);
  });

  test('asked by the person: now, whatever its turn', async () => {
    const updates = await started(policy());
    stage.serve(await agency.sign(fileOf(41)));
    await updates.check('all');
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 41']);
  });
});

describe('values that have no effect say why', () => {
  test.each([
    [{ adress: ADDRESS }, 'adress: nama ini tidak dikenal'],
    [{ address: 'http://kertasari.example/a.json' }, 'address: harus alamat yang diawali https://'],
    [
      { address: 'https://orang:sandi@kertasari.example/a.json' },
      'address: harus alamat yang diawali https://',
    ],
    [{ address: ADDRESS }, 'address: perlu keys'],
    [{ channel: 'Huruf Besar' }, 'channel: yang ada'],
    [{ checkEveryMinutes: 1 }, 'checkEveryMinutes: yang ada 1, seharusnya paling kecil 15'],
    [{ checkEveryMinutes: 'sering' }, 'checkEveryMinutes: yang ada "sering", seharusnya bilangan'],
    [{ rules: 'bukan objek' }, 'rules: yang ada'],
    [{ rules: {}, rulesText: '{}' }, 'rulesText: rules sudah diberikan'],
    [{ keys: ['bukan kunci'] }, 'keys: Kunci publik tidak terbaca'],
    [{ policy: { enforce: { mode: 'keras' } } }, 'policy: enforce.mode: yang ada "keras"'],
  ])('%j', async (values, why) => {
    await follow(values);
    expect(await ignored()).toEqual([expect.stringContaining(why)]);
  });

  test('and do not take the good ones with them', async () => {
    await follow({ wrong: 1, rules: fileOf(3), policy: { enforce: { mode: 'warn' } } });
    expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 3']);
    expect(await managedPolicy(stage.store)).toEqual({ enforce: { mode: 'warn' } });
    expect((await describeUpdates(stage.parts)).managed.accepted).toEqual(['rules', 'policy']);
  });
});

describe('the browser without a policy', () => {
  test('Chrome has nothing, Firefox refuses: both mean none', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({} as never);
    expect(await askBrowser()).toEqual({ state: 'none' });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await askBrowser()).toEqual({ state: 'none' });
  });

  test('another refusal says nothing about the policy', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('out of memory'));
    expect(await askBrowser()).toEqual({ state: 'unreadable' });
  });
});

test('a byte-order mark before a text in a policy is no mistake', async () => {
  await follow({ rulesText: text(encode(`\ufeff${JSON.stringify(fileOf(3))}`)) });
  expect(await stage.inForce()).toEqual(['bkpsdm-kertasari 3']);
});
