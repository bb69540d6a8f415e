import { mkdirSync } from 'node:fs';
import { kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask, type Browser, importRules, openBrowser, type Tab } from '../browsers/index.ts';
import { BUILDS } from '../builds.ts';
import { startServer } from '../server/server.ts';

const FOLDER = '.output/shots';

/** A place of the studio, what is pressed there before the picture, and whether another page changes the draft meanwhile. */
type Shot = { place: string; press?: string; contested?: true };

const SHOTS: Readonly<Record<string, Shot>> = {
  start: { place: '' },
  publisher: { place: 'publisher' },
  contested: { place: 'publisher', contested: true },
  elections: { place: 'elections' },
  election: { place: 'elections/0' },
  participant: { place: 'elections/0/1' },
  rules: { place: 'rules' },
  try: { place: 'try', press: '.level-cell--stop' },
  compare: { place: 'compare', press: 'main section .inline .button--outline' },
  export: { place: 'export' },
  import: { place: 'import' },
  booklet: { place: 'booklet' },
};

type Look = { name: string; size: { width: number; height: number }; dark?: boolean; language?: 'id' | 'en' };

const LOOKS: readonly Look[] = [
  { name: 'light', size: { width: 1000, height: 1500 } },
  { name: 'dark', size: { width: 1000, height: 1500 }, dark: true },
  { name: 'narrow', size: { width: 360, height: 1500 } },
  { name: 'en', size: { width: 1000, height: 1500 }, language: 'en' },
];

/** A draft in the middle of the work: one number is wrong, one side has words that the others have not. */
function draft(): string {
  const file = structuredClone(kertasariRulesFile(localDay(new Date()))) as unknown as {
    elections: { participants: { ballot?: unknown }[] }[];
  };
  file.elections[1]!.participants[0]!.ballot = 'satu';
  return JSON.stringify(file);
}

/** Everything of the studio, as an agency's staff see it. */
export async function shootStudio(look: Look, wanted: readonly string[]): Promise<void> {
  const server = await startServer();
  const browser = await openBrowser('chromium', {
    port: server.port,
    extension: BUILDS.chromium,
    size: look.size,
    colorScheme: look.dark ? 'dark' : 'light',
    scale: 1,
  });
  try {
    const rules = kertasariRulesFile(localDay(new Date()));
    await importRules(browser, JSON.stringify({ ...rules, issuer: { name: 'BKD Kertasari' } }));
    const tab = await browser.extensionPage('options.html');
    await ask(tab, 'settings:set', { language: look.language ?? 'id' });
    for (const [name, shot] of Object.entries(SHOTS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const isWhole = name === 'booklet' || name === 'compare' || name === 'try';
      const text = isWhole ? JSON.stringify(rules) : draft();
      await keep(tab, text);
      await shoot(browser, shot, `${FOLDER}/studio-${name}-${look.name}.png`, () => keep(tab, text));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function keep(tab: Tab, text: string): Promise<void> {
  const follows = (await ask(tab, 'studio:draft'))?.savedAt ?? '';
  await ask(tab, 'studio:keep', {
    draft: { text, lastSeq: 41, savedAt: new Date().toISOString() },
    follows,
  });
}

type Keep = () => Promise<void>;

async function shoot(
  browser: Browser,
  { place, press, contested }: Shot,
  path: string,
  keepElsewhere: Keep,
): Promise<void> {
  const tab = await browser.extensionPage(`options.html#studio/${place}`);
  await tab.until('the studio', () => document.querySelector('.options main :is(section, article)'));
  if (press) {
    await tab.evaluate((css: string) => (document.querySelector(css) as HTMLElement | null)?.click(), press);
    await tab.until('the answer', () => document.querySelector('[role="status"] > *'));
  }
  if (contested) {
    await keepElsewhere();
    await tab.focus('[id="studio-issuer.name"]');
    await tab.type(' ');
    await tab.until('the question', () => document.querySelector('[role="alert"]'));
  }
  await tab.screenshot(path);
  await tab.close();
}

mkdirSync(FOLDER, { recursive: true });
const [only, ...wanted] = process.argv.slice(2);
for (const look of LOOKS) if (only === undefined || only === look.name) await shootStudio(look, wanted);
