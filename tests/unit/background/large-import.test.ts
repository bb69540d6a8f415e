import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHealth } from '../../../src/background/health.ts';
import { createLargeImports } from '../../../src/background/large-imports.ts';
import { createRules } from '../../../src/background/rules.ts';
import { createStore } from '../../../src/background/store.ts';
import { check } from '../../../src/check/check.ts';
import type { ImportStep } from '../../../src/messages.ts';
import { loadBundled } from '../../../src/ruleset/load.ts';
import { type PageRules, withPageRules } from '../../../src/ruleset/page-rules.ts';
import type { RulesFile } from '../../../src/ruleset/rules-file.ts';
import { candidateList } from '../../pages/candidate-list.ts';

const TODAY = '2031-10-15';
const { local, session } = fakeBrowser.storage;
const FEW = 6_000;

/** A background over the fake browser's storage, as after a start of the worker. Each look at its clock takes 1 ms. */
function start() {
  const store = createStore({ local, session }, (problem) => health.report(problem));
  const health = createHealth(store);
  const rules = createRules(store, health);
  let stamps = 0;
  let now = 0;
  const imports = createLargeImports(
    store,
    rules.place,
    () => `stamp-${Date.now()}-${stamps++}`,
    () => (now += 20),
  );
  return { store, health, rules, imports };
}

async function give(imports: ReturnType<typeof start>['imports'], text: string): Promise<number> {
  const id = await imports.begin();
  const half = Math.floor(text.length / 2);
  expect([imports.piece(id, text.slice(0, half)), imports.piece(id, text.slice(half))]).toEqual([true, true]);
  return id;
}

/** All steps of an import, the last one being its outcome. */
async function drive(imports: ReturnType<typeof start>['imports'], id: number): Promise<ImportStep[]> {
  const steps: ImportStep[] = [];
  for (;;) {
    const step = await imports.step(id);
    steps.push(step);
    if (step.state !== 'working') return steps;
  }
}

const list = (change: Partial<RulesFile> = {}): string =>
  JSON.stringify({ ...candidateList(FEW, TODAY), ...change });
const storedKeys = async (): Promise<string[]> =>
  Object.keys(await local.get(null)).filter((key) => /^rules-(?:part|packed):/.test(key));

beforeEach(() => fakeBrowser.reset());

describe('a large import', () => {
  it('goes through its phases step by step and then guards', async () => {
    const { imports, rules } = start();
    const steps = await drive(imports, await give(imports, list()));
    const working = steps.filter((step) => step.state === 'working');
    expect([...new Set(working.map(({ phase }) => phase))]).toEqual(['reading', 'compiling', 'saving']);
    expect(steps.at(-1)).toMatchObject({ state: 'done', info: { participants: FEW } });

    const { added } = await rules.forPages();
    const ruleset = withPageRules(loadBundled(), JSON.parse(added ?? '') as PageRules);
    const author = { handle: 'calon_5999' };
    const verdict = check('like', { text: 'Selamat pagi', author, platform: 'x' }, ruleset, {
      date: TODAY,
      status: 'pns',
    });
    expect(verdict.level).not.toBe('clear');
  });

  it('keeps everybody, piece by piece, also for a worker that starts anew', async () => {
    const { imports } = start();
    await drive(imports, await give(imports, list()));
    const { rules } = start();
    const [layer] = await rules.layers();
    expect(layer).toMatchObject({ kind: 'user', parts: 2, counts: { participants: FEW, accounts: FEW } });
    expect(JSON.parse((await rules.text('kpu-daftar-calon'))?.text ?? '').elections[0].participants).toEqual(
      [],
    );
    await rules.recompile();
    expect((await rules.forPages()).added?.length).toBeGreaterThan(50_000);
  });

  it('does without a piece that storage has spoilt, and says so', async () => {
    const { imports } = start();
    await drive(imports, await give(imports, list()));
    const [spoilt = ''] = (await storedKeys()).filter((key) => key.startsWith('rules-part:'));
    await local.set({ [spoilt]: { version: 1, value: '[{"election":0,' } });
    const { rules, health } = start();
    await rules.recompile();
    expect(await health.list()).toEqual(['rules-files-reset']);
    expect(await rules.list()).toHaveLength(1);
    expect((await rules.forPages()).added).toBeDefined();
  });

  it('that is stopped leaves nothing behind', async () => {
    const { imports, rules } = start();
    const id = await give(imports, list());
    let step = await imports.step(id);
    while (step.state === 'working' && step.phase !== 'saving') step = await imports.step(id);
    expect((await storedKeys()).length).toBeGreaterThan(0);
    await imports.stop(id);
    expect(await storedKeys()).toEqual([]);
    expect(await rules.list()).toEqual([]);
    expect(await imports.step(id)).toEqual({ state: 'gone' });
  });

  it('that a stopped worker left half-way is swept away by the next one', async () => {
    const first = start();
    const id = await give(first.imports, list());
    let step = await first.imports.step(id);
    while (step.state === 'working' && step.phase !== 'saving') step = await first.imports.step(id);
    const second = start();
    expect(await second.imports.step(id)).toEqual({ state: 'gone' });
    await second.imports.begin();
    expect(await storedKeys()).toEqual([]);
  });

  it('replaces an older list whole, and takes its pieces away', async () => {
    const { imports, rules } = start();
    await drive(imports, await give(imports, list()));
    const before = await storedKeys();
    await drive(imports, await give(imports, list({ seq: 2 })));
    const after = await storedKeys();
    expect(after).toHaveLength(before.length);
    expect(after.filter((key) => before.includes(key))).toEqual([]);
    await rules.remove('kpu-daftar-calon');
    expect(await storedKeys()).toEqual([]);
    expect(await rules.forPages()).toEqual({});
  });

  it.each([
    ['no JSON', '{"format":1,', /akhir berkas/],
    [
      'one wrong candidate among thousands',
      list().replace('"ballot":7,', '"ballot":"7",'),
      /ballot: yang ada "7"/,
    ],
    ['an older number', list({ seq: 0 }), /bernomor 0 dan lebih lama/],
  ])('is refused for %s, with the good one in force', async (_, text, why) => {
    const { imports, rules } = start();
    await drive(imports, await give(imports, list()));
    const kept = await storedKeys();
    const outcome = (await drive(imports, await give(imports, text))).at(-1);
    expect(outcome).toMatchObject({ state: 'refused', why: [{ id: expect.stringMatching(why) }] });
    expect(await storedKeys()).toEqual(kept);
    expect(await rules.list()).toHaveLength(1);
  });

  it('says so when there is no room', async () => {
    const { imports, rules } = start();
    const set = local.set.bind(local);
    local.set = async (values: Record<string, unknown>) => {
      if (Object.keys(values).some((key) => key.startsWith('rules-part:'))) throw new Error('QUOTA_BYTES');
      await set(values);
    };
    const outcome = (await drive(imports, await give(imports, list()))).at(-1);
    local.set = set;
    expect(outcome).toMatchObject({ state: 'refused', why: [{ en: expect.stringContaining('no room') }] });
    expect(await rules.list()).toEqual([]);
  });
});
