import { readFileSync } from 'node:fs';
import type { Result } from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import { type Browser, importRules, openBrowser, type Tab } from './browsers/index.ts';
import { BUILDS } from './builds.ts';
import { openOwnPage, ownPages } from './own-pages.ts';
import { type Server, startServer } from './server/server.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A window of 1280 pixels at 400 % zoom (WCAG 2.2, 1.4.10). */
const ZOOMED = { width: 320, height: 640 };

async function violations(page: Tab): Promise<string[]> {
  await page.evaluate(`${AXE}; undefined`);
  const found = await page.evaluate(async (tags: readonly string[]) => {
    const { axe } = window as unknown as { axe: { run: (where: Document, how: object) => Promise<unknown> } };
    const { violations: all } = (await axe.run(document, { runOnly: [...tags] })) as { violations: Result[] };
    return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  }, STANDARD);
  return found;
}

/** Presses Tab until the focus comes round, and names every control that was never reached or does not show its focus. */
async function keyboardGaps(page: Tab): Promise<string[]> {
  const wanted = await page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const can = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !(one as HTMLButtonElement).disabled,
    );
    for (const [index, one] of can.entries()) one.dataset.reach = String(index);
    document.body.tabIndex = -1;
    document.body.focus();
    return can.length;
  });
  for (let presses = 0; presses < wanted + 4; presses++) {
    await page.press('Tab');
    await page.evaluate(() => {
      const one = document.activeElement;
      // A date has several stops; the first shows the focus of the whole.
      if (!(one instanceof HTMLElement) || !one.dataset.reach || one.dataset.reach === 'yes') return;
      const shown = [
        one,
        ...one.querySelectorAll('*'),
        one.nextElementSibling,
        one.closest('label, fieldset'),
      ];
      const isShown = shown.some((part) => {
        if (!part) return false;
        const { outlineStyle, boxShadow } = getComputedStyle(part);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      });
      one.dataset.reach = isShown ? 'yes' : 'unseen';
    });
  }
  return page.evaluate(() => {
    const radios = new Set(
      [...document.querySelectorAll<HTMLInputElement>('[type="radio"][data-reach="yes"]')].map(
        ({ name }) => name,
      ),
    );
    return (
      [...document.querySelectorAll<HTMLElement>('[data-reach]')]
        .filter(({ dataset }) => dataset.reach !== 'yes')
        // Of a group of choices only the chosen one is a stop; the arrow keys move within.
        .filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && radios.has(one.name)))
        .map(
          (one) =>
            `${one.dataset.reach === 'unseen' ? 'shows no focus' : 'not reached'}: ${one.outerHTML.slice(0, 120)}`,
        )
    );
  });
}

const name = inject('browser');
let server: Server;
let wide: Browser;
let pages: string[];

/** Runs `look` on every page and names the page in what it finds. */
async function onEveryPage(browser: Browser, look: (page: Tab) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const address of pages) {
    const page = await openOwnPage(browser, address);
    found.push(...(await look(page)).map((line) => `${address}: ${line}`));
    await page.close();
  }
  return found;
}

const open = (options: object): Promise<Browser> =>
  openBrowser(name, { port: server.port, extension: BUILDS[name], ...options });

beforeAll(async () => {
  server = await startServer();
  wide = await open({ colorScheme: 'light' });
  await importRules(wide, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
  pages = await ownPages(wide);
});
afterAll(async () => {
  await wide?.close();
  await server?.close();
});

describe('the extension’s own pages', () => {
  test('keep WCAG 2.2 AA as axe sees it', { timeout: 120_000 }, async () => {
    expect(await onEveryPage(wide, violations)).toEqual([]);
  });

  test('are used with the keyboard alone, the focus always in sight', { timeout: 120_000 }, async () => {
    expect(await onEveryPage(wide, keyboardGaps)).toEqual([]);
  });

  test('need no sideways scrolling at 400 % zoom, and keep their contrast in the dark', {
    timeout: 120_000,
  }, async () => {
    const narrow = await open({ size: ZOOMED, colorScheme: 'dark' });
    try {
      const tooWide = (page: Tab) =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth > clientWidth ? [`${scrollWidth} pixels wide`] : [];
        });
      expect(
        await onEveryPage(narrow, async (page) => [...(await tooWide(page)), ...(await violations(page))]),
      ).toEqual([]);
    } finally {
      await narrow.close();
    }
  });
});
