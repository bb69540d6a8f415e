import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLEAR } from '../../../src/check/types.ts';
import type { Draft, DraftParts, DraftShow } from '../../../src/guard/draft-types.ts';
import { Drafts } from '../../../src/guard/drafts.ts';
import type { InForce } from '../../../src/guard/in-force.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages.ts';
import type { Located } from '../../../src/platforms/types.ts';

const PAUSE = 600;
let shown: Draft[];
let hidden: number;
let reads: number;
let brings: boolean[];
let inForce: InForce;
let changed: () => void;
let parts: DraftParts;
let drafts: Drafts;
let ended: AbortController;

const editor = (): HTMLElement => document.querySelector<HTMLElement>('[contenteditable]')!;
const write = (text: string, init: InputEventInit = {}): void => {
  editor().textContent = text;
  editor().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, ...init }));
};
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

const show: DraftShow = {
  show: (draft, _inForce, told) => {
    shown.push(draft);
    changed = told;
  },
  hide: () => hidden++,
  isOurs: ({ type }) => type === 'ours',
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div contenteditable="true"></div><input id="search">';
  [shown, hidden, reads, brings] = [[], 0, 0, []];
  inForce = { settings: DEFAULT_SETTINGS, rules: {} as InForce['rules'] };
  parts = {
    editorAround: (element) => element.closest('[contenteditable]') ?? undefined,
    writing: (element) => {
      reads++;
      const content = { text: element.textContent ?? '', own: true };
      return { act: 'post', platform: 'x', item: 'composer', content, editor: element } as Located;
    },
    judge: () => CLEAR,
    inForce: () => inForce,
    request: async () => {
      brings.push(true);
      globalThis.jagaNetralDrafts?.(show);
      return true;
    },
    onFault: vi.fn(),
  };
  drafts = new Drafts(parts);
  ended = new AbortController();
  drafts.start(ended.signal);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

describe('writing', () => {
  test('is read after a pause, once for all keys before it', async () => {
    for (const text of ['A', 'Ay', 'Ayo']) {
      write(text);
      await pass(PAUSE - 100);
    }
    expect(reads).toBe(0);
    await pass(100);
    expect(reads).toBe(1);
    expect(shown.map(({ located }) => located.content.text)).toEqual(['Ayo']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a stretch of writing has one timer, and nothing else runs in the page', async () => {
    expect(vi.getTimerCount()).toBe(0);
    for (let key = 0; key < 50; key++) write('a'.repeat(key + 1));
    expect(vi.getTimerCount()).toBe(1);
  });

  test('elsewhere is nobody’s business', async () => {
    document
      .getElementById('search')
      ?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('half a word of an input method waits for its end', async () => {
    write('ayo', { isComposing: true });
    await pass(2 * PAUSE);
    expect(reads).toBe(0);
    editor().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await pass(PAUSE);
    expect(reads).toBe(1);
  });

  test('the script that shows it is asked for once, when there is something to show', async () => {
    write('');
    await pass(PAUSE);
    expect(brings).toEqual([]);
    write('Ayo');
    await pass(PAUSE);
    write('Ayo coblos');
    await pass(PAUSE);
    expect(brings).toEqual([true]);
    expect(shown).toHaveLength(2);
  });

  test('a script that does not come is asked for again at the next pause', async () => {
    parts.request = async () => {
      brings.push(false);
      return false;
    };
    drafts = new Drafts(parts);
    drafts.start(ended.signal);
    write('Ayo');
    await pass(PAUSE);
    write('Ayo coblos');
    await pass(PAUSE);
    expect(brings.filter((came) => !came)).toHaveLength(2);
  });

  test('an emptied editor takes the hints away; so does a text that was sent without a key', async () => {
    write('Ayo');
    await pass(PAUSE);
    editor().textContent = '';
    changed();
    await pass(PAUSE);
    expect(hidden).toBe(1);
  });
});

describe('a question', () => {
  let answered: () => void;
  const asked = (): Promise<void> =>
    drafts.quietWhile(
      new Promise((resolve) => {
        answered = resolve;
      }),
    );

  test('sent before the pause was over: nothing is laid over the question, and it is read when answered', async () => {
    write('Ayo');
    void asked();
    await pass(2 * PAUSE);
    expect([shown, brings]).toEqual([[], []]);
    answered();
    await pass(PAUSE);
    expect(shown).toHaveLength(1);
  });

  test('a script that comes while it stands shows nothing', async () => {
    let arrive = (): void => {};
    parts.request = async () => {
      arrive = () => globalThis.jagaNetralDrafts?.(show);
      return true;
    };
    ended.abort();
    ended = new AbortController();
    drafts = new Drafts(parts);
    drafts.start(ended.signal);
    write('Ayo');
    await pass(PAUSE);
    void asked();
    arrive();
    expect(shown).toEqual([]);
    answered();
    await pass(PAUSE);
    expect(shown).toHaveLength(1);
  });

  test('that failed is over as well; where nobody writes nothing is begun', async () => {
    await expect(drafts.quietWhile(Promise.reject(new Error('no dialog')))).rejects.toThrow('no dialog');
    expect(vi.getTimerCount()).toBe(0);
    write('Ayo');
    await pass(PAUSE);
    expect(shown).toHaveLength(1);
  });
});

describe('the person’s wish', () => {
  test('no hints: nothing is read and nothing asked for', async () => {
    inForce = { ...inForce, settings: { ...DEFAULT_SETTINGS, writingHints: false } };
    write('Ayo');
    await pass(PAUSE);
    expect([reads, brings]).toEqual([0, []]);
  });

  test('a pause: the guard rests, and calls nothing neutral', async () => {
    inForce = { ...inForce, pausedUntil: new Date(Date.now() + 3_600_000).toISOString() };
    write('Ayo');
    await pass(PAUSE);
    expect([reads, brings]).toEqual([0, []]);
  });

  test('what holds changes while something is shown: it is judged anew', async () => {
    drafts.lookAgain();
    expect(reads).toBe(0);
    write('Ayo');
    await pass(PAUSE);
    inForce = { ...inForce, settings: { ...DEFAULT_SETTINGS, writingHints: false } };
    drafts.lookAgain();
    expect(hidden).toBe(1);
  });
});

describe('more lines', () => {
  test('are shown at once, also where nothing is written yet, until they are taken away', async () => {
    drafts.setLines(editor(), [{ id: 'picture', text: 'Gambar sedang dibaca.', busy: true }]);
    await pass(0);
    expect(shown[0]?.lines.map(({ text }) => text)).toEqual(['Gambar sedang dibaca.']);
    drafts.setLines(editor(), []);
    expect(hidden).toBe(1);
  });
});

test('a fault hides the hints and is told; it never reaches the page', async () => {
  parts.judge = () => {
    throw new Error('broken');
  };
  drafts = new Drafts(parts);
  drafts.start(ended.signal);
  write('Ayo');
  await pass(PAUSE);
  expect(parts.onFault).toHaveBeenCalled();
});

test('events on the hints are ours', async () => {
  expect(drafts.isOurs(new Event('ours'))).toBe(false);
  write('Ayo');
  await pass(PAUSE);
  expect(drafts.isOurs(new Event('ours'))).toBe(true);
  expect(drafts.isOurs(new Event('click'))).toBe(false);
});
