// Sent into every page: both browsers speak promises here, and the polyfill would cost three kilobytes a page.
import { browser } from 'wxt/browser';
import type {
  Envelope,
  Refusal,
  Reply,
  Result,
  SendFailure,
  Sent,
  ServedName,
  ToldName,
} from './messages.ts';

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

/** What a content script does when the background or a page of ours tells it something; a value goes back as the answer. */
export type Told = { readonly [Name in ToldName]: () => Reply<Name> | undefined };

/** Hears what a content script is told. Returns how to stop. */
export function listen(told: Told): () => void {
  const listener = (message: unknown, _from: unknown, answer: (value: unknown) => void): undefined => {
    const name = (message as Partial<Envelope> | null)?.name;
    if (name !== undefined && Object.hasOwn(told, name)) answer(told[name as ToldName]());
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
export type Listen = typeof listen;

/** Tells the guard in the top frame of a tab something. Undefined where none answers. */
export async function tell<Name extends ToldName>(
  tabId: number,
  name: Name,
): Promise<Reply<Name> | undefined> {
  const envelope: Envelope = { name };
  const ask = (): Promise<Reply<Name> | undefined> =>
    browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  return ask().catch(() => undefined);
}
