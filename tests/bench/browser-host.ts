import { type Browser, type BrowserName, openBrowser, type Tab } from '../e2e/browsers/index.ts';
import type { Host } from './latency.ts';

/** Texts in one sample: at 25 µs each, ten of them stand well above a clock of 5 to 20 µs. */
const BATCH = 10;
const ADDRESS = 'https://x.com/home';

/** Runs the subject in a real browser; `fresh` is a new process with a new page. Close it when done. */
export async function browserHost(
  name: BrowserName,
  port: number,
  code: string,
): Promise<Host & { close: () => Promise<void> }> {
  let browser: Browser | undefined;
  let tab: Tab | undefined;
  const close = async (): Promise<void> => browser?.close();
  const fresh = async (): Promise<void> => {
    await close();
    browser = await openBrowser(name, { port });
    tab = await browser.tab();
    await tab.goto(ADDRESS);
    await tab.evaluate((script: string) => {
      const element = document.createElement('script');
      element.textContent = script;
      document.head.append(element);
    }, code);
  };
  return {
    where: name,
    batch: BATCH,
    fresh,
    close,
    run: async (fn, args) => {
      if (tab === undefined) await fresh();
      return tab!.evaluate(callSubject, fn, args);
    },
  };
}

function callSubject(fn: 'timeTexts' | 'timeFirst' | 'timeWarm', args: readonly unknown[]): number[] {
  const { subject } = globalThis as unknown as {
    subject: Record<string, (...args: readonly unknown[]) => number[]>;
  };
  return subject[fn]?.(...args) ?? [];
}
