import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { PictureQuestion, Question } from '../../../src/warning/types.ts';
import type { Harness } from './harness.ts';
import { feed, harnessScript } from './page.ts';
import * as questions from './questions.ts';

/** One picture: a question in a window. `zoom` is the browser's zoom: a smaller window with larger pixels. */
type Shot = {
  name: string;
  show: Question | Omit<PictureQuestion, 'pictures'> | 'hint' | 'press-again';
  size?: { width: number; height: number };
  zoom?: number;
  dark?: boolean;
  forcedColors?: boolean;
  modal?: boolean;
  /** Waits until "continue" is open. */
  opened?: boolean;
  /** Unfolds the further prohibitions. */
  unfold?: boolean;
};

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 720 };

const SHOTS: readonly Shot[] = [
  { name: 'stop-light', show: questions.stop },
  { name: 'stop-dark', show: questions.stop, dark: true },
  { name: 'stop-opened', show: questions.stop, opened: true },
  { name: 'warn-own-light', show: questions.warnOwn },
  { name: 'warn-own-dark', show: questions.warnOwn, dark: true },
  { name: 'contested', show: questions.contested, unfold: true },
  { name: 'long', show: questions.long },
  { name: 'english', show: questions.english },
  { name: 'phone', show: questions.stop, size: PHONE },
  { name: 'narrow-320', show: questions.stop, size: NARROW },
  { name: 'narrow-320-own-dark', show: questions.warnOwn, size: NARROW, dark: true },
  { name: 'zoom-200', show: questions.stop, zoom: 2 },
  { name: 'over-modal', show: questions.warnOwn, modal: true },
  { name: 'forced-colors', show: questions.stop, forcedColors: true },
  { name: 'picture-light', show: questions.picture },
  { name: 'picture-hand-dark', show: questions.pictureWithHand, dark: true },
  { name: 'picture-english', show: questions.pictureEnglish },
  { name: 'picture-narrow-320', show: questions.pictureWithHand, size: NARROW },
  { name: 'picture-zoom-400', show: questions.picture, zoom: 4 },
  { name: 'picture-forced-colors', show: questions.pictureWithHand, forcedColors: true },
  { name: 'hint', show: 'hint' },
  { name: 'press-again-dark', show: 'press-again', dark: true },
];

const FOLDER = '.output/shots';

async function openPage(browser: Browser, shot: Shot, script: string): Promise<Page> {
  const { zoom = 1, size = { width: 1000, height: 860 } } = shot;
  const context = await browser.newContext({
    viewport: { width: Math.round(size.width / zoom), height: Math.round(size.height / zoom) },
    deviceScaleFactor: 2 * zoom,
    colorScheme: shot.dark ? 'dark' : 'light',
    forcedColors: shot.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.setContent(feed({ modal: shot.modal ?? false }));
  await page.addScriptTag({ content: script });
  return page;
}

async function take(browser: Browser, shot: Shot, script: string): Promise<void> {
  const page = await openPage(browser, shot, script);
  const opensIn = shot.opened ? 3000 : 0;
  await page.evaluate(
    async ([show, ms]) => {
      const { harness } = window as unknown as { harness: Harness };
      if (show === 'hint') harness.hint('Pujian untuk satu peserta. Ini bisa dibaca memihak.');
      else if (show === 'press-again') harness.pressAgain();
      else if ('checklist' in show) await harness.askChecklist(show);
      else harness.ask(show);
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms + 400));
    },
    [shot.show, opensIn] as const,
  );
  if (shot.unfold) {
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
  }
  await page.screenshot({ path: `${FOLDER}/${shot.name}.png`, animations: 'disabled' });
  await page.context().close();
}

mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
const script = await harnessScript();
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const shot of SHOTS) {
    if (wanted.length === 0 || wanted.includes(shot.name)) await take(browser, shot, script);
  }
} finally {
  await browser.close();
}
console.log(`${SHOTS.length} pictures in ${FOLDER}`);
