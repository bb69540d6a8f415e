import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browsers/index.ts';

const FOLDER = '.output/shots';
const MONTAGE = 'docs/pages.png';

/** The pictures the README shows, each cut to what matters, in CSS pixels of its own screen. */
const PARTS = [
  { name: 'popup-guarded-light', left: 320, top: 0, width: 360, height: 760, of: 1000 },
  { name: 'composer-list', left: 0, top: 0, width: 1000, height: 860, of: 1000 },
  { name: 'handbook-light', left: 0, top: 0, width: 1000, height: 860, of: 1000 },
] as const;
const HEIGHT = 460;

const picture = (name: string): string =>
  `data:image/png;base64,${readFileSync(`${FOLDER}/${name}.png`).toString('base64')}`;

const cut = ({ name, left, top, width, height, of }: (typeof PARTS)[number]): string => {
  const scale = HEIGHT / height;
  const style = `background-image:url(${picture(name)});background-size:${of * scale}px;background-position:${-left * scale}px ${-top * scale}px;width:${width * scale}px`;
  return `<i style="${style}"></i>`;
};

/** Popup, hints while writing and handbook side by side: one picture for whoever reads the README. */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 520 }, deviceScaleFactor: 1 });
    await page.setContent(`<style>
      body { margin: 0; display: inline-flex; gap: 24px; padding: 28px; background: #dcdae5 }
      i { height: ${HEIGHT}px; border-radius: 14px; background-color: #fff; background-repeat: no-repeat; box-shadow: 0 8px 28px rgb(30 20 60 / 18%) }
    </style><body>${PARTS.map(cut).join('')}</body>`);
    await page.locator('body').screenshot({ path: MONTAGE });
  } finally {
    await browser.close();
  }
}

await main();
