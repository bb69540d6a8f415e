import { mkdirSync } from 'node:fs';
import type { Language } from '../../../src/messages.ts';
import { kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask, importRules, openBrowser, type Tab } from '../browsers/index.ts';
import { BUILDS } from '../builds.ts';
import { startServer } from '../server/server.ts';

const FOLDER = '.output/shots';
const RISKY =
  'Debat tadi malam seru. Buat saya sih jelas, Mas Bagas paling siap. Rapat besok jam sembilan ya, dan ayo coblos nomor 2!';
const NEUTRAL = 'Jangan lupa datang ke TPS tanggal 27 ya, tetangga.';

type Shot = {
  name: string;
  address: string;
  editor: string;
  text: string;
  open?: boolean;
  language?: Language;
  dark?: boolean;
  size?: { width: number; height: number };
};

const X = {
  address: 'https://x.com/compose/post',
  editor: '[aria-modal="true"] [data-testid="tweetTextarea_0"]',
};
const CHAT = { address: 'https://web.whatsapp.com/?chat=1001', editor: 'footer [contenteditable="true"]' };
const FIELD = { address: 'https://mobile.twitter.com/textarea', editor: 'textarea' };
const PHONE = { width: 360, height: 780 };

const SHOTS: readonly Shot[] = [
  { name: 'chip', ...X, text: RISKY },
  { name: 'list', ...X, text: RISKY, open: true },
  { name: 'list-dark', ...X, text: RISKY, open: true, dark: true },
  { name: 'list-english', ...X, text: RISKY, open: true, language: 'en' },
  { name: 'list-narrow', ...X, text: RISKY, open: true, size: PHONE },
  { name: 'neutral', ...X, text: NEUTRAL, open: true },
  { name: 'group', ...CHAT, text: 'Ayo coblos nomor 2', open: true },
  { name: 'text-area', ...FIELD, text: RISKY },
];

async function shoot(tab: Tab, { name, address, editor, text, open = false }: Shot): Promise<void> {
  await tab.goto(address);
  await tab.click(editor);
  await tab.typeAtOnce(text);
  const { chip } = await tab.hints.wait('the chip', () => true);
  if (open) {
    await tab.hints.press(chip);
    await tab.hints.wait('the list', ({ list }) => list !== '');
  }
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await tab.screenshot(`${FOLDER}/composer-${name}.png`);
}

async function take(shot: Shot): Promise<void> {
  const { dark = false, size = { width: 1000, height: 860 }, language = 'id' } = shot;
  const server = await startServer();
  const browser = await openBrowser('chromium', {
    port: server.port,
    extension: BUILDS.chromium,
    colorScheme: dark ? 'dark' : 'light',
    size,
    scale: 2,
  });
  try {
    await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
    const options = await browser.extensionPage('options.html');
    await ask(options, 'settings:set', { language });
    await shoot(await browser.tab(), shot);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Pictures of the hints while writing: marks, chip and list. */
export async function shootComposer(wanted: readonly string[] = []): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const shot of SHOTS) if (wanted.length === 0 || wanted.includes(shot.name)) await take(shot);
}

if (import.meta.filename === process.argv[1]) await shootComposer(process.argv.slice(2));
