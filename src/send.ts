// Sent into every page: both browsers speak promises here, and the polyfill would cost three kilobytes a page.
import { browser } from 'wxt/browser';
import type { Envelope, Refusal, Reply, Result, SendFailure, Sent, ServedName } from './messages.ts';

/** Asks the background. Never rejects: a failure is a value. */
export async function send<Name extends ServedName>(
  name: Name,
  ...[sent]: Sent<Name>
): Promise<Result<Reply<Name>, SendFailure>> {
  try {
    const envelope: Envelope = { name, sent };
    const reply = (await browser.runtime.sendMessage(envelope)) as Result<Reply<Name>, Refusal> | undefined;
    return reply ?? { ok: false, why: 'no-answer' };
  } catch {
    return { ok: false, why: 'no-answer' };
  }
}
export type Send = typeof send;

/** What a content script does when the background or the popup tells it something; a value goes back as the answer. */
export type Told = { 'setup:changed': () => void; 'page:test': () => Reply<'page:test'> | undefined };

/** Hears what a content script is told. Returns how to stop. */
export function listen(told: Told): () => void {
  const listener = (message: unknown, _from: unknown, answer: (value: unknown) => void): undefined => {
    const name = (message as Partial<Envelope> | null)?.name;
    if (name === 'setup:changed' || name === 'page:test') answer(told[name]());
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
export type Listen = typeof listen;

/** Asks the guard in the top frame of a tab what it finds there. Undefined where none answers. */
export async function testPage(tabId: number): Promise<Reply<'page:test'> | undefined> {
  const envelope: Envelope = { name: 'page:test' };
  const ask = (): Promise<Reply<'page:test'> | undefined> =>
    browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  return ask().catch(() => undefined);
}
