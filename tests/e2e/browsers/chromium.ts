import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumDialog } from './chromium-dialog.ts';
import { chromiumInstruments } from './chromium-instruments.ts';
import { sayYes } from './chromium-says-yes.ts';
import { findBrowser } from './find.ts';
import { newProfile } from './profile.ts';
import { tabOn } from './tab.ts';
import type { Browser, OpenOptions, Tab } from './types.ts';

const SIZE = { width: 1280, height: 860 };

function switches({ port, extension }: OpenOptions): string[] {
  const always = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  ];
  if (extension === undefined) return always;
  return [...always, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

/** Chrome derives the id from the public key in the manifest: the first 16 bytes of its hash, written with a to p. */
function extensionId(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  if (key === undefined)
    throw new Error(`${folder}/manifest.json has no key, so the extension has no stable id`);
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Seconds from the first touch at which a finger comes and goes. */
const TWO_TAPS = [
  ['touchStart', 0],
  ['touchEnd', 0.02],
  ['touchStart', 0.12],
  ['touchEnd', 0.14],
] as const;

/** The events say when they happened, not when they arrived. */
async function tapTwice(session: CDPSession, x: number, y: number): Promise<void> {
  const start = Date.now() / 1000;
  for (const [type, after] of TWO_TAPS) {
    const touchPoints = type === 'touchStart' ? [{ x, y }] : [];
    await session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: start + after });
  }
}

async function tabOf(page: Page, context: BrowserContext): Promise<Tab> {
  const { mouse, keyboard, touchscreen } = page;
  const session = await context.newCDPSession(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const cdp = await context.newCDPSession(page);
  return tabOn({
    open: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    mouse: {
      move: (x, y) => mouse.move(x, y),
      down: () => mouse.down(),
      up: () => mouse.up(),
      click: (x, y) => mouse.click(x, y),
      twice: (x, y) => mouse.dblclick(x, y),
    },
    tap: (x, y) => touchscreen.tap(x, y),
    tapTwice: (x, y) => tapTwice(session, x, y),
    press: (chord) => keyboard.press(chord),
    key: { down: (key) => keyboard.down(key), up: (key) => keyboard.up(key) },
    type: (text) => keyboard.type(text),
    screenshot: (path) => page.screenshot({ path }),
    errors,
    dialog: chromiumDialog(cdp, mouse),
    instruments: chromiumInstruments(cdp),
    front: () => page.bringToFront(),
    close: () => page.close(),
  });
}

/** Opens Debian's Chromium (or CHROME_PATH) with every host at the local server. */
export async function openChromium(options: OpenOptions): Promise<Browser> {
  const { headless = true, size = SIZE, touch = false, colorScheme = 'light', scale = 1 } = options;
  const profile = newProfile();
  const launch = () =>
    chromium.launchPersistentContext(profile.folder, {
      executablePath: findBrowser('chromium'),
      headless,
      ignoreHTTPSErrors: true,
      viewport: headless ? size : null,
      hasTouch: touch,
      colorScheme,
      ...(headless ? { deviceScaleFactor: scale } : {}),
      args: [...switches(options), ...(headless ? [] : [`--window-size=${size.width},${size.height}`])],
    });
  const { extension, allows } = options;
  if (extension && allows) {
    const id = extensionId(extension);
    await sayYes(profile.folder, id, allows, async () => {
      const first = await launch();
      await first.pages()[0]?.goto(`chrome-extension://${id}/options.html`);
      return first;
    });
  }
  const context = await launch();
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  // The browser opens with an empty tab of its own; the first one asked for takes it.
  let [empty] = context.pages();
  const opened = async (page: Page | undefined) => tabOf(page ?? (await context.newPage()), context);
  return {
    name: 'chromium',
    tab: () => {
      const page = empty;
      empty = undefined;
      return opened(page);
    },
    extensionPage: async (path) => {
      const page = await opened(undefined);
      await page.goto(`chrome-extension://${extensionId(options.extension ?? '')}/${path}`);
      return page;
    },
    closed: () => closed,
    close: async () => {
      await context.close();
      profile.remove();
    },
  };
}
