import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, {
  type Browser as Driver,
  type ElementHandle,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import { downloadedTo, downloadsFolder } from './downloads.ts';
import { findBrowser } from './find.ts';
import { bidiOf, callOnHints, firefoxDialog } from './firefox-dialog.ts';
import { newProfile } from './profile.ts';
import { tabOn } from './tab.ts';
import type { Browser, OpenOptions, Tab } from './types.ts';
import { until } from './until.ts';

const SIZE = { width: 1280, height: 860 };
/** Firefox gives every installed extension a random host; this names it beforehand. */
const EXTENSION_HOST = '11111111-2222-4333-8444-555555555555';

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  return manifest.browser_specific_settings?.gecko?.id ?? '';
}

function preferences({
  port,
  extension,
  allows,
  colorScheme = 'light',
}: OpenOptions): Record<string, unknown> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    'network.dns.disableIPv6': true,
    'network.trr.mode': 5,
    'network.http.http3.enable': false,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    // A finger that this machine lifts late is still a tap: by default 300 ms make it none, and 500 ms a long press.
    'apz.max_tap_time': 30_000,
    'apz.allow_double_tap_zooming': false,
    'ui.click_hold_context_menus.delay': 30_000,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    // Without its question, the browser gives an extension what it asks for.
    'extensions.webextOptionalPermissionPrompts': allows === undefined,
    ...(extension === undefined
      ? {}
      : { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: EXTENSION_HOST }) }),
  };
}

/** Downloads are taken without a question. */
const downloadPreferences = (profile: string): Record<string, unknown> => ({
  'browser.download.dir': downloadsFolder(profile),
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
});

/** This driver's word for a key: the space bar has the name of its character. */
const keyOf = (key: string) => (key === 'Space' ? ' ' : key) as KeyInput;

async function pressChord(page: Page, chord: string): Promise<void> {
  const keys = chord.split('+').map(keyOf);
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** Pages of the extension never tell this driver that they loaded, so their address is watched instead. */
async function open(page: Page, url: string): Promise<void> {
  await page.bringToFront();
  if (!url.startsWith('moz-extension:')) return void (await page.goto(url));
  await page.goto(url, { waitUntil: [] });
  const arrived = `location.href.startsWith(${JSON.stringify(url)})`;
  await until(`the page ${url}`, () => (page.evaluate(arrived) as Promise<boolean>).catch(() => false));
}

const TAP = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
] as const;

/** Both taps in one message: nothing of ours stands between them. */
async function tapTwice(bidi: ReturnType<typeof bidiOf>, x: number, y: number): Promise<void> {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
  const actions = [move, ...TAP, { type: 'pause', duration: 50 }, ...TAP];
  const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
  await bidi.send('input.performActions', { context: bidi.context, actions: [finger] });
}

/** All keys in one message. */
async function typeAtOnce(bidi: ReturnType<typeof bidiOf>, text: string): Promise<void> {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  const keyboard = { type: 'key', id: 'keys', actions };
  await bidi.send('input.performActions', { context: bidi.context, actions: [keyboard] });
}

function tabOf(page: Page, driver: Driver): Tab {
  const { mouse, keyboard, touchscreen } = page;
  const bidi = bidiOf(driver, page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  return tabOn({
    open: (url) => open(page, url),
    evaluate: (expression) => page.evaluate(expression),
    mouse: {
      move: (x, y) => mouse.move(x, y),
      down: () => mouse.down(),
      up: () => mouse.up(),
      click: (x, y) => mouse.click(x, y),
      twice: (x, y) => mouse.click(x, y, { count: 2 }),
    },
    tap: (x, y) => touchscreen.tap(x, y),
    tapTwice: (x, y) => tapTwice(bidi, x, y),
    press: (chord) => pressChord(page, chord),
    key: { down: (key) => keyboard.down(keyOf(key)), up: (key) => keyboard.up(keyOf(key)) },
    type: (text) => keyboard.type(text),
    typeAtOnce: (text) => typeAtOnce(bidi, text),
    choose: async (field, paths) => {
      const found = (await page.$(field)) as ElementHandle<HTMLInputElement> | null;
      if (!found) throw new Error(`no ${field}`);
      await found.uploadFile(...paths);
    },
    screenshot: (path) => page.screenshot({ path: path as `${string}.png` }),
    errors,
    dialog: firefoxDialog(bidi),
    callOnHints: (declaration) => callOnHints(bidi, declaration),
    front: () => page.bringToFront(),
    close: () => page.close(),
  });
}

/** Installing opens a page: tests that start before it would lose their place in front to it. */
function greetingIn(driver: Driver): Promise<Page> {
  const isIt = (page: Page): Promise<boolean> =>
    page.evaluate("location.pathname === '/welcome.html'").then(Boolean, () => false);
  return until('the greeting', async () => {
    for (const page of await driver.pages()) if (await isIt(page)) return page;
    return undefined;
  });
}

/** Opens Firefox ESR (or FIREFOX_PATH) over WebDriver BiDi with every host at the local server. */
export async function openFirefox(options: OpenOptions): Promise<Browser> {
  const { headless = true, size = SIZE, scale = 1, extension } = options;
  const profile = newProfile();
  const driver = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    userDataDir: profile.folder,
    defaultViewport: headless ? { ...size, deviceScaleFactor: scale } : null,
    // Pages of extensions may only be opened by a driver that may do everything.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences(options), ...downloadPreferences(profile.folder) },
  });
  if (extension !== undefined) await driver.installExtension(extension);
  const greeting = extension === undefined ? undefined : await greetingIn(driver);
  if (!options.greeted) await greeting?.close();
  const closed = new Promise<void>((resolve) => driver.once('disconnected', () => resolve()));
  // The tab the browser opens with is no use: its address bar has the focus, and keys then press no button.
  const tab = async () => {
    const page = await driver.newPage();
    await page.bringToFront();
    return tabOf(page, driver);
  };
  return {
    name: 'firefox',
    tab,
    extensionPage: async (path) => {
      const page = await tab();
      await page.goto(`moz-extension://${EXTENSION_HOST}/${path}`);
      return page;
    },
    greeting: async () => {
      if (!greeting) throw new Error('nothing was installed that greets');
      await greeting.bringToFront();
      return tabOf(greeting, driver);
    },
    downloaded: (name) => downloadedTo(profile.folder, name),
    closed: () => closed,
    close: async () => {
      await driver.close();
      profile.remove();
    },
  };
}
