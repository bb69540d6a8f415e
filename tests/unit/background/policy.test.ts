import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHealth } from '../../../src/background/health.ts';
import { SETTINGS } from '../../../src/background/items.ts';
import { readSettings } from '../../../src/background/policy.ts';
import { createRules } from '../../../src/background/rules.ts';
import type { DeliveredFile } from '../../../src/background/rules-source/source-shelf.ts';
import { changed } from '../../../src/background/settings.ts';
import { createStore } from '../../../src/background/store.ts';
import type { RulesFile } from '../../../src/ruleset/rules-file.ts';
import { kertasariRulesFile } from '../../pages/kertasari.ts';

const { local, session } = fakeBrowser.storage;
const kertasari = kertasariRulesFile('2031-10-15');
const textOf = (change: Partial<RulesFile>): string => JSON.stringify({ ...kertasari, ...change });
const from = (change: Partial<RulesFile>): DeliveredFile => ({ source: 'policy-file', text: textOf(change) });

function start(...delivered: DeliveredFile[]) {
  const store = createStore({ local, session }, (problem) => health.report(problem));
  const health = createHealth(store);
  const rules = createRules(store, health, async () => delivered);
  return {
    rules,
    settings: () => readSettings({ store, rules }),
    choose: (change: Parameters<typeof changed>[1]) => store.update(SETTINGS, (now) => changed(now, change)),
  };
}

beforeEach(() => fakeBrowser.reset());

describe('settings in force', () => {
  it('follow a default until the person has chosen, whatever they choose', async () => {
    const { rules, settings, choose } = start();
    await rules.import(textOf({ policy: { mode: 'observe' } }));
    expect((await settings()).mode).toBe('observe');
    await choose({ status: 'pppk' });
    expect((await settings()).mode).toBe('observe');
    await choose({ mode: 'warn' });
    expect((await settings()).mode).toBe('warn');
  });

  it('are locked by an agency, whatever the person chose', async () => {
    const { settings, choose } = start(from({ policy: { enforce: { mode: 'warn', silencing: false } } }));
    const silence = {
      what: 'account',
      platform: 'x',
      key: 'tetangga',
      since: '2031-10-15T00:00:00Z',
    } as const;
    await choose({ mode: 'observe', silenced: [silence] });
    expect(await settings()).toMatchObject({ mode: 'warn', silencing: false, silenced: [] });
  });

  it('come back to what the person chose when the file goes', async () => {
    const { rules, settings, choose } = start();
    await rules.import(textOf({ policy: { default: { writingHints: false } } }));
    expect((await settings()).writingHints).toBe(false);
    await rules.remove(kertasari.channel);
    expect((await settings()).writingHints).toBeUndefined();
    await choose({ mode: 'observe' });
    expect((await settings()).mode).toBe('observe');
  });

  it('have the official accounts of the agency beside the person’s own, each once', async () => {
    const own = { platform: 'x', handle: 'milik_sendiri' };
    const { rules, settings, choose } = start();
    const added = [own, { platform: 'x', handle: 'pemkab' }];
    await rules.import(textOf({ policy: { add: { officialAccounts: added } } }));
    await choose({ officialAccounts: [own] });
    expect((await settings()).officialAccounts).toEqual(added);
  });
});

describe('layers', () => {
  it('stand by who vouches for them; a delivered file covers the person’s own copy', async () => {
    const { rules } = start(from({ seq: 50 }));
    await rules.import(textOf({ seq: 41 }));
    await rules.import(textOf({ channel: 'tetangga' }));
    expect((await rules.layers()).map(({ channel, seq, kind }) => `${kind} ${channel} ${seq}`)).toEqual([
      `region ${kertasari.channel} 50`,
      'user tetangga 41',
    ]);
  });

  it('tell how many of each kind a file adds, what was left out, and whether it is fair', async () => {
    const { rules } = start();
    const [first, ...others] = kertasari.elections;
    const alone = { ...first!, id: 'sendiri', participants: first!.participants.slice(0, 1) };
    await rules.import(JSON.stringify({ ...kertasari, elections: [alone, { ...others[0], since: 9 }] }));
    const [layer] = await rules.layers();
    expect(layer).toMatchObject({ counts: { elections: 1, participants: 1 }, skipped: { election: 1 } });
    expect(layer?.neutrality.refused[0]?.id).toContain('hanya satu pihak');
  });
});
