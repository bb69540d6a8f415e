import { mkdirSync } from 'node:fs';
import type { JournalEntry } from '../../../src/messages.ts';
import { ask, type Browser, openBrowser } from '../browsers/index.ts';
import { BUILDS } from '../builds.ts';
import { startServer } from '../server/server.ts';

const FOLDER = '.output/shots';

/** A place of handbook, journal or report helper, and what is pressed there before the picture. */
type Shot = { place: string; press?: string };

const SHOTS: Readonly<Record<string, Shot>> = {
  handbook: { place: 'handbook' },
  'handbook-like': { place: 'handbook', press: '.pick label:nth-of-type(2)' },
  'handbook-unfolded': { place: 'handbook', press: '.entry summary' },
  'handbook-entry': { place: 'handbook/skb-2022/ds-6-follow' },
  'handbook-safe': { place: 'handbook/safe' },
  'handbook-pressed': { place: 'handbook/pressed' },
  'handbook-laws': { place: 'handbook/laws' },
  journal: { place: 'journal' },
  'journal-table': { place: 'journal', press: '.over-time summary' },
  report: { place: 'report' },
  'report-slipped': { place: 'report/slipped' },
  shared: { place: 'shared', press: '#shared input' },
};

type Look = { name: string; size: { width: number; height: number }; dark?: boolean; language?: 'id' | 'en' };

const LOOKS: readonly Look[] = [
  { name: 'light', size: { width: 1000, height: 1500 } },
  { name: 'dark', size: { width: 1000, height: 1500 }, dark: true },
  { name: 'narrow', size: { width: 360, height: 1500 } },
  { name: 'en', size: { width: 1000, height: 1500 }, language: 'en' },
];

const HELD = [
  ['x', 'like', 'skb-2022/ds-6', 'cancel'],
  ['instagram', 'follow', 'skb-2022/ds-6-follow', 'continue'],
  ['facebook', 'share', 'skb-2022/ds-2', 'cancel'],
  ['x', 'comment', 'skb-2022/ds-12', 'not-politics'],
  ['tiktok', 'like', 'skb-2022/ke-4', 'unanswered'],
] as const;

/** Some weeks of use, the more the nearer: the last entry is a minute old. */
const journal = (now: number): JournalEntry[] =>
  Array.from({ length: 24 }, (_, at) => {
    const [platform, act, prohibition, decision] = HELD[at % HELD.length]!;
    const age = ((23 - at) ** 2 / 23) * 86_400_000 + 60_000;
    const known = { platform, act, level: 'stop' as const, prohibitions: [prohibition], decision };
    return { at: new Date(now - age).toISOString(), ...known };
  });

async function shoot(browser: Browser, name: string, { place, press }: Shot): Promise<void> {
  const tab = await browser.extensionPage(`options.html#${place}`);
  await tab.until('the place', () => document.querySelector('main section:not([hidden])') !== null);
  if (press !== undefined) await tab.click(press);
  await tab.screenshot(`${FOLDER}/${name}.png`);
  await tab.close();
}

/** Handbook, journal and report helper after some weeks of use. */
export async function shootHandbook(look: Look, wanted: readonly string[]): Promise<void> {
  const server = await startServer();
  const browser = await openBrowser('chromium', {
    port: server.port,
    extension: BUILDS.chromium,
    size: look.size,
    colorScheme: look.dark ? 'dark' : 'light',
  });
  try {
    const tab = await browser.extensionPage('options.html');
    await ask(tab, 'settings:set', { language: look.language ?? 'id' });
    for (const entry of journal(Date.now())) await ask(tab, 'page:held', entry);
    for (const [name, shot] of Object.entries(SHOTS)) {
      if (wanted.length === 0 || wanted.includes(name)) await shoot(browser, `${name}-${look.name}`, shot);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
for (const look of LOOKS) await shootHandbook(look, process.argv.slice(2));
