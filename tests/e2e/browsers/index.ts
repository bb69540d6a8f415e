import type {
  Envelope,
  Refusal,
  Reply,
  Result,
  RulesInfo,
  RulesRefusal,
  Sent,
  ServedName,
} from '../../../src/messages.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Browser, BrowserName, OpenOptions, Tab } from './types.ts';

export { findBrowser } from './find.ts';
export type * from './types.ts';
export { BROWSERS } from './types.ts';
export { until } from './until.ts';
export { openChromium, openFirefox };

/** Opens a real browser by name. The caller closes it, whatever happens. */
export const openBrowser = (name: BrowserName, options: OpenOptions): Promise<Browser> =>
  name === 'chromium' ? openChromium(options) : openFirefox(options);

/** The one global both browsers give an extension's pages, under different names. */
type ExtensionGlobal = { runtime: { sendMessage(envelope: Envelope): Promise<unknown> } };

/**
 * Asks the background from one of the extension's own pages, as those pages do.
 *
 * @throws an error with the background's refusal.
 */
export async function ask<Name extends ServedName>(
  page: Tab,
  name: Name,
  ...[sent]: Sent<Name>
): Promise<Reply<Name>> {
  const send = (envelope: Envelope) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      ExtensionGlobal | undefined
    >;
    return (browser ?? chrome)?.runtime.sendMessage(envelope);
  };
  const reply = (await page.evaluate(send, { name, sent })) as Result<Reply<Name>, Refusal> | undefined;
  if (reply?.ok) return reply.value;
  throw new Error(`the background refused ${name}: ${reply?.why ?? 'no answer'}`);
}

/** Hands a rules file to the extension through its options page; the background validates it as any other. */
export async function importRules(
  browser: Browser,
  text: string,
): Promise<Result<RulesInfo, readonly RulesRefusal[]>> {
  const page = await browser.extensionPage('options.html');
  try {
    return await ask(page, 'rules:import', text);
  } finally {
    await page.close();
  }
}
