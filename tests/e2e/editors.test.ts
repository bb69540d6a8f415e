import { describe, expect, inject, test } from 'vitest';
import type { Tab } from './browsers/index.ts';
import { type Stage, setStage } from './stage.ts';

const KINDS = ['lexical', 'draft', 'prosemirror', 'quill', 'textarea', 'contenteditable'] as const;
type Kind = (typeof KINDS)[number];

const EDITOR = '[data-testid="tweetTextarea_0"]';
const RISKY = 'Ayo coblos nomor 2, menangkan HALILIS!';
const FILLER = 'Rapat warga besok pukul sembilan di balai desa, jangan lupa membawa catatan iuran. ';
const WISH = 'Semoga HALILIS yang menang.';
/** 500 characters each: what is marked changes while the person goes on writing. */
const CALL = `${RISKY} ${FILLER.repeat(6)}`.slice(0, 500);
const REST = `${FILLER.repeat(6).slice(0, 500 - 1 - WISH.length)} ${WISH}`;
/** 1,000 characters. */
const SECOND = `${FILLER.repeat(13)}`.slice(0, 1_000);
const STEPS = 8;

const guarded = setStage({ site: 'editors' });
const plain = setStage({ site: 'editors', extension: false });

const text = ({ tab }: Stage): Promise<string> => tab.evaluate(() => window.__editors.text());
/** The site's clock goes on: what is written from now on is a step of its own. */
const pass = ({ tab }: Stage): Promise<void> => tab.evaluate(() => window.__editors.pass(5_000));

const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();

async function writtenAtLeast(tab: Tab, words: string): Promise<void> {
  const ends = (end: string) => window.__editors.text().replace(/\s+/g, ' ').trim().endsWith(end);
  await tab.until('the words', ends, squeezed(words).slice(-40));
}

/** Where the extension is, it has marked what it found and shows it; elsewhere the person pauses as long: browsers count that. */
type Pause = (stage: Stage, risks?: 1 | 2) => Promise<void>;
const none: Pause = async ({ tab }) => {
  const end = await tab.evaluate(() => performance.now() + 1_000);
  await tab.until('a pause', (at: number) => performance.now() > at, end);
};
const marked: Pause = async ({ tab }, risks = 1) =>
  void (await tab.hints.wait('the risky words', ({ chip }) => chip === `${risks} hal berisiko`));

/** 2,000 characters, an emoji, a name, a copied and pasted text, and back step by step. */
async function write(stage: Stage, kind: Kind, pause: Pause) {
  const { tab } = stage;
  await stage.open(`/${kind}`, { record: '1' });
  await tab.click(EDITOR);
  await tab.typeAtOnce(CALL);
  await writtenAtLeast(tab, CALL);
  await pause(stage);
  await tab.typeAtOnce(REST);
  await writtenAtLeast(tab, REST);
  await pause(stage, 2);
  await pass(stage);
  await tab.click('[aria-label="Emoji"]');
  await tab.click('[aria-label="Sebut"]');
  await pass(stage);
  await tab.typeAtOnce(SECOND);
  await writtenAtLeast(tab, SECOND);
  await pause(stage, 2);
  const written = await text(stage);
  await pass(stage);
  for (const keys of ['Control+a', 'Control+c', 'ArrowRight', 'Control+v']) {
    await tab.press(keys);
    // Editors hear of a selection in a later task: nobody's fingers are as fast as the next key would be.
    await stage.settled();
  }
  // What was pasted ends like what stood there: only its length tells.
  const twice = (least: number) => window.__editors.text().length > least;
  await tab.until('the pasted words', twice, written.length + SECOND.length);
  const pasted = await text(stage);
  const saved = await tab.evaluate(() => window.__editors.saved());
  const undone: string[] = [];
  // Back from an empty text leads nowhere, and browsers do not always say so in the same way.
  while (undone.length < STEPS && undone.at(-1)?.trim() !== '') {
    await tab.press('Control+z');
    await stage.settled();
    undone.push(await text(stage));
  }
  const events = (await stage.events()).filter((event) => !/ (?:scroll|message) /.test(event));
  return { written, pasted, saved, undone, events };
}

describe.each(KINDS)('%s', (kind) => {
  // Twice 2,000 keys, each of them recorded with all its events.
  const timeout = 150_000;
  test('2,000 characters are the same with hints beside them: the words, the steps back, every event', {
    timeout,
  }, async () => {
    await plain.tab.front();
    const without = await write(plain, kind, none);
    await guarded.tab.front();
    const withUs = await write(guarded, kind, marked);
    expect(squeezed(without.written).length).toBeGreaterThan(1_950);
    expect(without.written).toContain('😄@dewi_anggun ');
    expect(without.undone.at(-1)?.length).toBeLessThan(without.pasted.length);
    expect(withUs).toEqual(without);
    expect(guarded.tab.errors).toEqual([]);
  });

  test('"Ubah tulisan" returns to the first risky word', async () => {
    const { tab } = guarded;
    await tab.front();
    await guarded.open(`/${kind}`);
    await tab.click(EDITOR);
    await tab.typeAtOnce('Selamat pagi.');
    await tab.press('Enter');
    await tab.typeAtOnce(`${RISKY} Sampai besok.`);
    await writtenAtLeast(tab, 'Sampai besok.');
    await tab.press('Control+Enter');
    await tab.dialog.press('Ubah tulisan');
    await tab.dialog.gone();
    await tab.typeAtOnce('>>');
    await tab.until('the caret before the words', () => window.__editors.text().includes('>>Ayo coblos'));
    expect(squeezed(await text(guarded))).toBe(`Selamat pagi. >>${RISKY} Sampai besok.`);
  });
});

test('the chip covers no control of the site, however close they stand', async () => {
  const { tab } = guarded;
  await tab.front();
  await guarded.open('/textarea', { crowded: '1' });
  await tab.click(EDITOR);
  await tab.typeAtOnce(RISKY);
  await marked(guarded);
  const controls = await tab.evaluate(() =>
    [...document.querySelectorAll('footer button')].map((control) => {
      const { left, top, right, bottom } = control.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  const { parts } = await tab.hints.wait('the chip beside them', ({ parts: [chip] }) =>
    controls.every(
      ({ left, top, right, bottom }) =>
        chip!.x >= right ||
        chip!.x + chip!.width <= left ||
        chip!.y >= bottom ||
        chip!.y + chip!.height <= top,
    ),
  );
  expect(parts).toHaveLength(1);
});

const isChromium = inject('browser') === 'chromium';

/** No driver of Firefox can work an input method. */
describe.runIf(isChromium)('an input method', () => {
  test('half a word is not read; a word that is chosen is', async () => {
    const { tab } = guarded;
    await guarded.open('/lexical');
    await tab.click(EDITOR);
    await tab.instruments?.compose(RISKY);
    const waited = await tab.evaluate(() => performance.now() + 1_500);
    await tab.until('longer than any pause', (end: number) => performance.now() > end, waited);
    expect(await tab.hints.seen()).toBeUndefined();
    await tab.instruments?.commit(RISKY);
    await marked(guarded);
    expect(squeezed(await text(guarded))).toBe(RISKY);
  });
});
