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

/** Calls `run` whenever settings or rules files have changed; for content scripts. Returns how to stop. */
export function onSetupChanged(run: () => void): () => void {
  const listener = (message: unknown): undefined => {
    if ((message as Partial<Envelope> | null)?.name === 'setup:changed') run();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
