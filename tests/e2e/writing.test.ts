import { afterEach, describe, expect, test } from 'vitest';
import { IDS } from '../pages/fixtures/index.ts';
import { ask } from './browsers/index.ts';
import { AT } from './places.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const CALL = 'Ayo coblos nomor 2';
const WISH = 'Semoga HALILIS yang menang';
const RISKY = `Selamat pagi. ${CALL}. Rapat besok jam sembilan. ${WISH}.`;
const NEUTRAL = 'Jangan lupa datang ke TPS ya tetangga.';
const TWO = '2 hal berisiko';

const editor = AT.sheetComposer;

/** Opens the composer and writes; the hints that follow are those of this text. */
async function writing(text: string, chip: string) {
  await stage.open('/compose/post', { record: '1' });
  await stage.tab.click(editor);
  await stage.tab.typeAtOnce(text);
  return stage.tab.hints.wait(`the chip “${chip}”`, (hints) => hints.chip === chip);
}

/** What is marked in the page's editors, in the order of the text. */
const marked = (): Promise<string[]> =>
  stage.tab.evaluate(() => [...CSS.highlights.values()].flatMap((words) => [...words].map(String)));

const isFocused = (css: string): Promise<boolean> =>
  stage.tab.evaluate(
    (where: string) => document.querySelector(where)?.contains(document.activeElement) ?? false,
    css,
  );

describe('a text that takes sides', () => {
  test('its words are marked and counted; the editor has the nodes it had', async () => {
    await stage.open('/compose/post');
    await stage.tab.click(editor);
    await stage.tab.typeAtOnce(RISKY);
    const before = await stage.tab.evaluate((css: string) => document.querySelector(css)?.outerHTML, editor);
    const hints = await stage.tab.hints.wait('the chip', ({ chip }) => chip === TWO);
    expect(await marked()).toEqual([CALL, WISH]);
    expect(hints.said).toContain(TWO);
    expect(hints.focused).toBe('');
    const after = await stage.tab.evaluate((css: string) => document.querySelector(css)?.outerHTML, editor);
    expect(after).toBe(before);
  });

  test('the list says the words, why, the article and what to write instead', async () => {
    await writing(RISKY, TWO);
    await stage.tab.hints.press(TWO);
    const { list } = await stage.tab.hints.wait('the list', (hints) => hints.list !== '');
    for (const part of [CALL, WISH, 'Ajakan memilih satu peserta', 'SKB', 'disiplin no.', 'Coba:', 'TPS'])
      expect(list).toContain(part);
    expect(await isFocused(editor)).toBe(true);
    await stage.tab.hints.press(`Tunjukkan “${WISH}”`);
    await stage.tab.typeAtOnce('>>');
    const words = (css: string) => document.querySelector(css)?.textContent?.includes('>>Semoga HALILIS');
    await stage.tab.until('the caret before the wish', words, editor);
  });

  test('the chip covers none of the site’s controls', async () => {
    const { parts } = await writing(RISKY, TWO);
    const [chip] = parts;
    const covered = await stage.tab.evaluate(
      ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
        [...document.querySelectorAll('[role="dialog"] button, [role="dialog"] [role="button"]')].filter(
          (control) => {
            const at = control.getBoundingClientRect();
            return at.left < x + width && at.right > x && at.top < y + height && at.bottom > y;
          },
        ).length,
      { x: chip!.x, y: chip!.y, width: chip!.width, height: chip!.height },
    );
    expect(covered).toBe(0);
  });

  test('mended, it is neutral and said to be', async () => {
    await writing(RISKY, TWO);
    await stage.tab.press('Control+a');
    await stage.tab.typeAtOnce(NEUTRAL);
    const hints = await stage.tab.hints.wait('the mended text', ({ chip }) => chip === 'Netral');
    expect(hints.said).toBe('Tulisan Anda sekarang netral.');
    expect(await marked()).toEqual([]);
  });

  test('sent before any pause: nothing is laid over the question, and the hints come when it is answered', async () => {
    await stage.open('/compose/post');
    await stage.tab.click(editor);
    await stage.tab.typeAtOnce(RISKY);
    await stage.tab.press('Control+Enter');
    await stage.tab.dialog.wait();
    const ours = () => document.documentElement.children.length;
    const asked = await stage.tab.evaluate(ours);
    const end = await stage.tab.evaluate(() => performance.now() + 1_500);
    await stage.tab.until('longer than any pause', (at: number) => performance.now() > at, end);
    expect(await stage.tab.evaluate(ours)).toBe(asked);
    await stage.tab.dialog.press('Ubah tulisan');
    await stage.tab.hints.wait('the risky words', ({ chip }) => chip === TWO);
  });

  test('sent, nothing of the hints is left', async () => {
    await writing(NEUTRAL, 'Netral');
    await stage.tab.press('Control+Enter');
    await stage.acted();
    await stage.tab.hints.gone();
    const left = await stage.tab.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      beside: [...document.documentElement.children].map(({ tagName }) => tagName),
    }));
    expect(left).toEqual({ highlights: 0, sheets: 0, beside: ['HEAD', 'BODY'] });
  });
});

describe('by key', () => {
  test('Alt+Shift+J opens the list, Escape returns to the text; the site’s own dialog stays open', async () => {
    await writing(RISKY, TWO);
    await stage.tab.press('Alt+Shift+j');
    const { focused } = await stage.tab.hints.wait('the list', (hints) => hints.list !== '');
    expect(focused).toBe('dialog');
    await stage.tab.press('Escape');
    await stage.tab.hints.wait('the list to close', (hints) => hints.list === '');
    expect(await isFocused(editor)).toBe(true);
    expect(await stage.tab.evaluate((css: string) => document.querySelector(css) !== null, editor)).toBe(
      true,
    );
  });

  test('arrow keys move the chip', async () => {
    const before = await writing(RISKY, TWO);
    await stage.tab.press('Alt+Shift+j');
    await stage.tab.press('Shift+Tab');
    await stage.tab.press('ArrowRight');
    await stage.tab.press('ArrowRight');
    const right = before.parts[0]!.x + 16;
    await stage.tab.hints.wait('the chip to move', ({ parts }) => Math.abs(parts[0]!.x - right) < 1);
  });

  test('a key on the hints never reaches the site', async () => {
    await writing(RISKY, TWO);
    const before = (await stage.events()).length;
    await stage.tab.press('Alt+Shift+j');
    await stage.tab.press('Tab');
    await stage.tab.press('Enter');
    await stage.tab.hints.wait('the list to close', (hints) => hints.list === '');
    const heard = (await stage.events()).slice(before).filter((event) => / (?:click|submit) /.test(event));
    expect(heard.filter((event) => !/ \+/.test(event))).toEqual([]);
  });
});

describe('hidden', () => {
  afterEach(() => ask(stage.options, 'settings:set', { writingHints: true }));

  test('for this box, until the person asks again', async () => {
    await writing(RISKY, TWO);
    await stage.tab.hints.press(TWO);
    await stage.tab.hints.press('Sembunyikan di kotak ini');
    await stage.tab.hints.gone();
    expect(await marked()).toEqual([]);
    await stage.tab.press('Alt+Shift+j');
    await stage.tab.hints.wait('the list again', (hints) => hints.list !== '');
  });

  test('for good: remembered in the settings, also for the next page', async () => {
    await writing(RISKY, TWO);
    await stage.tab.hints.press(TWO);
    await stage.tab.hints.press('Jangan tampilkan lagi');
    await stage.tab.hints.gone();
    const hints = async () => (await ask(stage.options, 'settings:get')).writingHints;
    await expect.poll(hints).toBe(false);
    await stage.open('/compose/post');
    await stage.tab.click(editor);
    await stage.tab.typeAtOnce(RISKY);
    const end = await stage.tab.evaluate(() => performance.now() + 1_200);
    await stage.tab.until('longer than a pause', (at: number) => performance.now() > at, end);
    expect(await stage.tab.hints.seen()).toBeUndefined();
    await stage.tab.press('Control+Enter');
    await stage.tab.dialog.wait();
  });
});

test('an answer is judged as a comment; the chip follows the page', async () => {
  await stage.open(`/dewi_anggun/status/${IDS.support}`);
  await stage.tab.click(AT.composer);
  await stage.tab.typeAtOnce(`${WISH}, paling cocok.`);
  const { chip, parts } = await stage.tab.hints.wait('a chip', (hints) => hints.chip.endsWith('berisiko'));
  await stage.tab.evaluate(() => scrollBy(0, 40));
  const scrolled = await stage.tab.evaluate(() => scrollY);
  const above = parts[0]!.y - scrolled;
  await stage.tab.hints.wait('the chip to follow', (hints) => Math.abs(hints.parts[0]!.y - above) < 2);
  await stage.tab.hints.press(chip);
  const { list } = await stage.tab.hints.wait('the list', (hints) => hints.list !== '');
  expect(list).toContain('Terima kasih informasinya.');
});
