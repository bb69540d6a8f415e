import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumDialog } from './chromium-dialog.ts';
import { chromiumHints } from './chromium-hints.ts';
import { chromiumInstruments } from './chromium-instruments.ts';
import { sayYes } from './chromium-says-yes.ts';
import { downloadedTo, downloadsFolder } from './downloads.ts';
import { findBrowser } from './find.ts';
import { newProfile } from './profile.ts';
import { tabOn } from './tab.ts';
import type { Browser, OpenOptions, Tab } from './types.ts';
import { until } from './until.ts';

const SIZE = { width: 1280, height: 860 };

function switches({ port, extension, servers = [], trusts = [] }: OpenOptions): string[] {
  const own = servers.map((server) => `MAP *:${server} 127.0.0.1:${server}, `).join('');
  const always = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--ignore-certificate-errors',
    ...(trusts.length > 0 ? [`--ignore-certificate-errors-spki-list=${trusts.join()}`] : []),
    `--host-resolver-rules=${own}MAP * 127.0.0.1:${port}`,
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

/**
 * The events say when they happened, not when they arrived, and none waits for the one before: the browser takes a finger
 * that it hears of too late for one that stayed down.
 */
async function tapTwice(session: CDPSession, x: number, y: number): Promise<void> {
  const start = Date.now() / 1000;
  const touches = TWO_TAPS.map(([type, after]) => ({
    type,
    touchPoints: type === 'touchStart' ? [{ x, y }] : [],
    timestamp: start + after,
  }));
  await Promise.all(touches.map((touch) => session.send('Input.dispatchTouchEvent', touch)));
}

/** None waits for the one before: the browser keeps their order. */
async function typeAtOnce(session: CDPSession, text: string): Promise<void> {
  const keys = [...text].flatMap((key) => {
    const windowsVirtualKeyCode = /[a-z0-9 ]/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0;
    return [
      { type: 'keyDown' as const, key, text: key, windowsVirtualKeyCode },
      { type: 'keyUp' as const, key, windowsVirtualKeyCode },
    ];
  });
  await Promise.all(keys.map((key) => session.send('Input.dispatchKeyEvent', key)));
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
    typeAtOnce: (text) => typeAtOnce(session, text),
    choose: (field, paths) => page.setInputFiles(field, [...paths]),
    screenshot: (path) => page.screenshot({ path }),
    errors,
    dialog: chromiumDialog(cdp, mouse),
    callOnHints: chromiumHints(cdp),
    instruments: chromiumInstruments(cdp),
    front: () => page.bringToFront(),
    close: () => page.close(),
  });
}

/** This driver takes downloads to a place of its own. */
const keepDownloads = (page: Page, profile: string): unknown =>
  page.on(
    'download',
    (download) => void download.saveAs(join(downloadsFolder(profile), download.suggestedFilename())),
  );

/** Installing opens a page: tests that start before it would lose their place in front to it. */
const greetingIn = (context: BrowserContext): Promise<Page> =>
  until('the greeting', async () => context.pages().find((page) => page.url().endsWith('/welcome.html')));

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
  context.on('page', (page) => keepDownloads(page, profile.folder));
  // A profile that was opened before has been greeted already.
  const greeting = extension && !allows ? await greetingIn(context) : undefined;
  if (!options.greeted) await greeting?.close();
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  // The browser opens with an empty tab of its own; the first one asked for takes it.
  let empty = context.pages().find((page) => page !== greeting);
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
    greeting: () => opened(greeting),
    downloaded: (name) => downloadedTo(profile.folder, name),
    stopBackground: async () => {
      const page = await context.newPage();
      try {
        await page.goto(`chrome-extension://${extensionId(options.extension ?? '')}/options.html`);
        const session = await context.newCDPSession(page);
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
      } finally {
        await page.close();
      }
    },
    closed: () => closed,
    close: async () => {
      await context.close();
      profile.remove();
    },
  };
}
