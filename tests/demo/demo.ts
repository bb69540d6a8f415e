import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserName, importRules, openBrowser } from '../e2e/browsers/index.ts';
import { startServer } from '../e2e/server/server.ts';
import { IDS } from '../pages/fixtures/index.ts';
import { kertasariRulesFile, localDay } from '../pages/kertasari.ts';
import { buildExtension } from './build.ts';
import { likeOf, type Outcome, pressLike } from './press-like.ts';

const FEED = 'https://x.com/home?virtual=off';
const CAMPAIGN = { author: 'halilis2', id: IDS.campaign };
const HARMLESS = { author: 'rina_masak', id: IDS.breakfast };
const PICTURE = '.output/demo/warning.png';

const browserName: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';

/** A window is opened only where somebody can see it. */
function hasDisplay(): boolean {
  if (process.argv.includes('--headless') || process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function say(id: string, en: string): void {
  console.log(`${id} · ${en}`);
}

function sayOutcome(what: string, { held, performed }: Outcome): void {
  if (held) console.log(`${what}\n  ditahan · held: "${held.name}"`);
  else console.log(`${what}\n  ${performed ? 'lolos · passed' : 'tidak terjadi apa-apa · nothing happened'}`);
}

/** Leaves the window with the warning open for the person to try, until they close it. */
async function show(browser: Browser): Promise<void> {
  const tab = await browser.tab();
  await tab.goto(FEED);
  await tab.click(likeOf(CAMPAIGN.author, CAMPAIGN.id));
  say('Cobalah suka, bagikan, balas, dan ikuti', 'Try to like, share, reply and follow');
  say('Tutup jendelanya untuk selesai', 'Close the window to finish');
  await browser.closed();
}

/** Presses like twice and tells what came of it. True: the campaign post was held and the harmless one passed. */
async function prove(browser: Browser): Promise<boolean> {
  const tab = await browser.tab();
  await tab.goto(FEED);
  const campaign = await pressLike(tab, CAMPAIGN.author, CAMPAIGN.id);
  mkdirSync('.output/demo', { recursive: true });
  await tab.screenshot(PICTURE);
  sayOutcome('♥ "Ayo coblos nomor 2! Menangkan HALILIS …"', campaign);
  if (campaign.held) {
    await tab.dialog.press('Batalkan');
    await tab.dialog.gone();
  }
  const harmless = await pressLike(tab, HARMLESS.author, HARMLESS.id);
  sayOutcome('♥ "Sarapan pagi ini: nasi uduk …"', harmless);
  console.log(`Gambar · picture: ${resolve(PICTURE)}`);
  return campaign.held !== undefined && !campaign.performed && !harmless.held && harmless.performed;
}

async function demo(): Promise<boolean> {
  say('Membangun ekstensi', 'Building the extension');
  const extension = buildExtension(browserName);
  const server = await startServer();
  const visible = hasDisplay();
  const browser = await openBrowser(browserName, {
    port: server.port,
    extension,
    headless: !visible,
    scale: 2,
  });
  try {
    const rules = await importRules(browser, JSON.stringify(kertasariRulesFile(localDay(new Date()))));
    if (!rules.ok) throw new Error(rules.why.map(({ en }) => en).join('\n'));
    if (!visible) return await prove(browser);
    await show(browser);
    return true;
  } finally {
    await browser.close();
    await server.close();
  }
}

process.exitCode = (await demo()) ? 0 : 1;
