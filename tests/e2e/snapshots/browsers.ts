import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import type { SnapshotPage } from './in-page.ts';

/** Calls one function of the page's `snapshot` and brings its answer out. */
export type Call = <Name extends keyof SnapshotPage>(
  name: Name,
  ...args: Parameters<SnapshotPage[Name]>
) => Promise<ReturnType<SnapshotPage[Name]>>;

/** A browser that shows one piece of markup at any address, without a network. */
export type Viewer = {
  show: (url: string, html: string, script: string) => Promise<Call>;
  close: () => Promise<void>;
};

export const BROWSERS = ['chromium', 'firefox'] as const;

const callAs = (name: string, args: readonly unknown[]): string =>
  `window.snapshot[${JSON.stringify(name)}](...${JSON.stringify(args)})`;

const reply = (html: string) => ({ status: 200, contentType: 'text/html; charset=utf-8', body: html });

const openChromium = async (): Promise<Viewer> => {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const show: Viewer['show'] = async (url, html, script) => {
    await page.unrouteAll();
    await page.route('**', (route) =>
      route.request().url() === url ? route.fulfill(reply(html)) : route.abort(),
    );
    await page.goto(url);
    await page.evaluate(script);
    return (name, ...args) => page.evaluate(callAs(name, args));
  };
  return { show, close: () => browser.close() };
};

const openFirefox = async (): Promise<Viewer> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    extraPrefsFirefox: { 'network.stricttransportsecurity.preloadlist': false },
  });
  const page = await browser.newPage();
  let shown = { url: '', html: '' };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = request.url() === shown.url ? request.respond(reply(shown.html)) : request.abort();
    // A page that was left in the meantime takes its requests with it.
    answer.catch(() => undefined);
  });
  const show: Viewer['show'] = async (url, html, script) => {
    shown = { url, html };
    await page.goto(url);
    await page.evaluate(script);
    return async (name, ...args) => (await page.evaluate(callAs(name, args))) as never;
  };
  return { show, close: () => browser.close() };
};

/** @throws when the browser is not installed. */
export const openViewer = (name: (typeof BROWSERS)[number]): Promise<Viewer> =>
  name === 'chromium' ? openChromium() : openFirefox();
