import { readFileSync } from 'node:fs';
import { bundledRules } from 'virtual:rules';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../src/check/types.ts';
import { readAdapter } from '../../../src/cli/read-rules.ts';
import type { InForce } from '../../../src/guard/in-force.ts';
import { guardPage } from '../../../src/guard/page.ts';
import { readPageState } from '../../../src/guard/page-state.ts';
import { DEFAULT_SETTINGS, type Decision, type PageSetup, type Settings } from '../../../src/messages.ts';
import { toPageRules } from '../../../src/ruleset/page-rules.ts';
import type { Repair } from '../../../src/ruleset/repair.ts';
import type { RulesFile } from '../../../src/ruleset/rules-file.ts';
import type { Send, Told } from '../../../src/send.ts';

const KERTASARI = JSON.stringify(
  toPageRules([JSON.parse(readFileSync('tests/corpus/kertasari.rules.json', 'utf8')) as RulesFile]),
);
const CAMPAIGN_DAY = new Date('2031-10-15T03:00:00Z');
const x = readAdapter('x');

let sent: [name: string, value: unknown][];
let setup: (
  change?: Partial<Settings>,
  how?: { added?: string; repairs?: readonly Repair[]; nth?: number },
) => Promise<void>;
let told: Told;
let asked: { verdict: Verdict; inForce: InForce }[];
let hinted: Element[];
let returned: { editor: Element | undefined; level: string }[];
let decision: Decision;
let likes: number;
let stop: () => void;

/** A post of a campaign account on X, with the site's own markup for the like button. */
function showPost(text = 'Ayo coblos nomor 2, menangkan HALILIS!', handle = 'halilis2'): HTMLElement {
  document.body.innerHTML = `<article data-testid="tweet"><div data-testid="User-Name"><a href="/${handle}">${handle}</a>
    <a href="/${handle}/status/1900"><time datetime="2031-10-15"></time></a></div>
    <div data-testid="tweetText">${text}</div>
    <div role="group"><button data-testid="like"></button></div></article>`;
  const like = document.querySelector<HTMLElement>('[data-testid="like"]')!;
  like.addEventListener('click', () => likes++);
  return like;
}

const flush = (): Promise<void> => new Promise((done) => setImmediate(done));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: CAMPAIGN_DAY });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  returned = [];
  [sent, asked, hinted, decision, likes] = [[], [], [], 'cancel', 0];
  const setups: ((reply: unknown) => void)[] = [];
  setup = async (settings, { added = KERTASARI, repairs = [], nth = setups.length - 1 } = {}) => {
    const contact = { name: 'BKPSDM Kabupaten Kertasari', contact: 'ruang 3, bagian disiplin' };
    const value: PageSetup = { settings: { ...DEFAULT_SETTINGS, ...settings }, added, repairs, contact };
    setups[nth]?.({ ok: true, value });
    await flush();
  };
  const send = ((name: string, value: unknown) => {
    sent.push([name, value]);
    if (name === 'page:setup') return new Promise<unknown>((resolve) => setups.push(resolve));
    return Promise.resolve({ ok: false, why: 'no-answer' });
  }) as Send;
  stop = guardPage(
    x,
    {
      ask: (_located, verdict, inForce) => {
        asked.push({ verdict, inForce });
        return Promise.resolve(decision);
      },
      hint: (near) => hinted.push(near),
      pressAgain: () => {},
      picture: () => {},
      askChecklist: () => Promise.resolve('cancel'),
      undo: () => {},
      backToWriting: ({ editor }, verdict) => returned.push({ editor, level: verdict.level }),
      isOurs: () => false,
    },
    {
      send,
      listen: (what) => {
        told = what;
        return () => {};
      },
    },
  );
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('a guarded page', () => {
  test('judges by the bundled rules before the background has answered, which it asks at once', () => {
    expect(sent).toContainEqual(['page:setup', undefined]);
    const party = bundledRules()
      .elections.elections.flatMap(({ participants }) => participants)
      .find(({ kind, aliases }) => kind === 'party' && aliases);
    showPost(`Ayo menangkan ${party?.aliases?.[0]}, coblos ${party?.aliases?.[0]}!`).click();
    expect(asked.map(({ verdict }) => verdict.findings[0]?.target)).toEqual([party?.id]);
    expect(likes).toBe(0);
  });

  test('takes in rules files and settings when they arrive', async () => {
    await setup({ language: 'en', status: 'pppk' });
    showPost().click();
    expect(likes).toBe(0);
    expect(asked[0]?.verdict.findings[0]?.target).toBe('halilis');
    expect(asked[0]?.inForce.settings).toMatchObject({ language: 'en', status: 'pppk' });
    expect(asked[0]?.inForce.contact).toEqual({
      name: 'BKPSDM Kabupaten Kertasari',
      contact: 'ruang 3, bagian disiplin',
    });
  });

  test('re-arms when the setup has changed', async () => {
    await setup();
    told['setup:changed']();
    await setup({ mode: 'observe' });
    const like = showPost();
    like.click();
    expect(likes).toBe(1);
    expect(asked).toEqual([]);
    expect(hinted).toEqual([like]);
  });

  test('re-arms when the page comes back from the history', async () => {
    await setup();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(sent.filter(([name]) => name === 'page:setup')).toHaveLength(1);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(sent.filter(([name]) => name === 'page:setup')).toHaveLength(2);
  });

  test('in observe mode tells nothing about what is harmless', async () => {
    await setup({ mode: 'observe' });
    showPost('Resep rendang nenek, jangan lupa santannya.', 'rina_masak').click();
    expect(hinted).toEqual([]);
    expect(likes).toBe(1);
  });

  test('an older setup that arrives late is dropped', async () => {
    told['setup:changed']();
    await setup({ mode: 'warn' }, { nth: 1 });
    await setup({ mode: 'observe' }, { nth: 0 });
    showPost().click();
    expect(asked).toHaveLength(1);
    expect(likes).toBe(0);
  });

  test('says its state again after each setup, because asking for one makes the background forget it', async () => {
    const states = (): number => sent.filter(([name]) => name === 'page:state').length;
    const before = states();
    await setup();
    expect(states()).toBe(before + 1);
  });

  test('counts the day by the clock at each act', async () => {
    await setup();
    vi.setSystemTime(new Date('2033-01-01T00:00:00Z'));
    showPost().click();
    expect(asked).toEqual([]);
    expect(likes).toBe(1);
  });

  test('tells the journal what was held, without text or names', async () => {
    await setup();
    showPost().click();
    await flush();
    const entries = sent.filter(([name]) => name === 'page:held').map(([, entry]) => entry);
    expect(entries).toEqual([
      {
        at: CAMPAIGN_DAY.toISOString(),
        platform: 'x',
        act: 'like',
        level: asked[0]?.verdict.level,
        prohibitions: [...new Set(asked[0]?.verdict.findings.map(({ prohibition }) => prohibition))],
        decision: 'cancel',
      },
    ]);
  });

  test('"not politics" is silent about this post at once, also when the background is gone', async () => {
    await setup();
    decision = 'not-politics';
    const like = showPost();
    like.click();
    await flush();
    expect(likes).toBe(1);
    expect(sent).toContainEqual(['page:silence', expect.objectContaining({ what: 'item', key: '1900' })]);
    like.click();
    like.click();
    expect(asked).toHaveLength(1);
  });

  test('a rules file that cannot be used leaves the bundled rules and says that something is wrong', async () => {
    await setup({}, { added: '{' });
    showPost().click();
    expect(likes).toBe(1);
    expect(sent).toContainEqual(['page:state', { state: 'not-checked', why: 'fault' }]);
  });

  test('a text that is not sent is gone on with, in its editor', async () => {
    await setup();
    document.body.innerHTML = `<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" tabindex="0">
      Ayo coblos nomor 2, menangkan HALILIS!</div><button data-testid="tweetButton"></button></div>`;
    document.querySelector<HTMLElement>('[data-testid="tweetButton"]')?.click();
    await flush();
    expect(asked).toHaveLength(1);
    const editor = document.querySelector('[data-testid="tweetTextarea_0"]');
    expect(returned).toEqual([{ editor, level: asked[0]?.verdict.level }]);
  });

  describe('under a rules file that repairs adapters', () => {
    const states = (): unknown[] => sent.flatMap(([name, state]) => (name === 'page:state' ? [state] : []));
    const acts = x.acts.map(({ act }, at) => ({ act, at })).filter(({ act }) => act === 'like');
    const heart = { act: 'like', item: 'post', control: ['[data-testid="heart"]'] } as const;

    test('a site that is switched off is left alone, and says so', async () => {
      await setup({}, { repairs: [{ id: 'x', off: true }] });
      showPost().click();
      expect(likes).toBe(1);
      expect(states().at(-1)).toEqual({ state: 'not-checked', platform: 'x', why: 'switched-off' });
      expect(told['page:test']()).toBeUndefined();
      told['setup:changed']();
      await setup();
      expect(states().at(-1)).toMatchObject({ state: 'checked' });
      showPost().click();
      expect(likes).toBe(1);
    });

    test('a changed selector counts from now on, and the old one no longer', async () => {
      const changes = [
        { part: 'acts' as const, entry: { ...heart, control: [...heart.control] } },
        ...acts.map(({ at }) => ({ part: 'acts' as const, at })),
      ];
      await setup({}, { repairs: [{ id: 'x', for: x.checkedOn, changes }] });
      const like = showPost();
      like.click();
      expect(likes).toBe(1);
      like.setAttribute('data-testid', 'heart');
      like.click();
      expect(likes).toBe(1);
      expect(asked).toHaveLength(1);
    });

    test('a repair for another date of the adapter is not applied', async () => {
      const changes = acts.map(({ at }) => ({ part: 'acts' as const, at }));
      await setup({}, { repairs: [{ id: 'x', for: '2020-01-01', changes }] });
      showPost().click();
      expect(likes).toBe(0);
    });
  });

  test('tells line by line what it finds, without what the address says of people', () => {
    expect(told['page:test']()).toMatchObject({ platform: 'x', checkedOn: x.checkedOn, lines: [] });
  });

  test('stops when told', async () => {
    await setup();
    stop();
    showPost().click();
    expect(likes).toBe(1);
  });
});

describe('what is said of a page', () => {
  const stateAt = (path: string, body: string): unknown => {
    const page = new DOMParser().parseFromString(body, 'text/html');
    Object.defineProperty(page, 'URL', { value: `https://x.com${path}` });
    return readPageState(x, page);
  };
  const LIKE = '<article data-testid="tweet"><b data-testid="like"></b></article>';
  const SHARE = '<article data-testid="tweet"><b data-testid="retweet"></b></article>';
  const POST = '<b data-testid="tweetButton"></b>';

  test('everything promised is there: checked, with every act', () => {
    expect(stateAt('/home', LIKE + SHARE + POST)).toMatchObject({
      state: 'checked',
      platform: 'x',
      acts: expect.arrayContaining(['like', 'share', 'post', 'comment', 'follow']),
    });
  });

  test('some of it is there: partly, with what is missing', () => {
    expect(stateAt('/home', LIKE + POST)).toEqual({ state: 'partly', platform: 'x', missing: ['share'] });
  });

  test('nothing of it is there: the adapter no longer fits', () => {
    expect(stateAt('/home', '')).toEqual({
      state: 'not-checked',
      platform: 'x',
      why: 'adapter-matches-nothing',
    });
  });

  test('nothing is promised here: checked', () => {
    expect(stateAt('/', '')).toMatchObject({ state: 'checked' });
  });
});
