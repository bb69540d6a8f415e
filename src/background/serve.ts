import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import {
  type Envelope,
  isPageMessage,
  type Refusal,
  type Reply,
  type Result,
  type Sent,
  type ServedName,
} from '../messages.ts';
import { PAYLOADS } from './payloads.ts';

/** One handler a message; `from` is the tab or page that asked, already known to be allowed to. */
export type Handlers = {
  [Name in ServedName]: (sent: Sent<Name>[0], from: Runtime.MessageSender) => Promise<Reply<Name>>;
};

/** Who we are, as the browser names us: `runtime.id` and `runtime.getURL('')`. */
export type Self = { id: string; url: string };

type Answer = Result<unknown, Refusal>;
const refuse = (why: Refusal): Promise<Answer> => Promise.resolve({ ok: false, why });

/**
 * The one listener for messages to the background.
 *
 * It is not async: a listener that returns a promise answers the sender, and this one must stay silent for
 * messages that are not its own. What it answers is a value or a refusal, never a rejection.
 *
 * @param onFault hears what a handler threw.
 */
export function createListener(handlers: Handlers, self: Self, onFault: (error: unknown) => void) {
  return (message: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined => {
    const name = nameOf(message);
    if (name === undefined) return undefined;
    const refusal = refuseSender(name, sender, self);
    if (refusal) return refuse(refusal);
    const payload = v.safeParse(PAYLOADS[name], (message as Envelope).sent);
    if (!payload.success) return refuse('bad-payload');
    return answer(handlers, name, payload.output, sender, onFault);
  };
}

function nameOf(message: unknown): ServedName | undefined {
  const name = (message as Partial<Envelope> | null | undefined)?.name;
  return typeof name === 'string' && Object.hasOwn(PAYLOADS, name) ? (name as ServedName) : undefined;
}

/** Extension pages are known by their address; Firefox leaves `sender.origin` out, so it is not used. */
function refuseSender(name: ServedName, sender: Runtime.MessageSender, self: Self): Refusal | undefined {
  if (sender.id !== self.id) return 'foreign-sender';
  const isAllowed = isPageMessage(name)
    ? sender.tab?.id !== undefined
    : sender.url?.startsWith(self.url) === true;
  return isAllowed ? undefined : 'not-allowed';
}

async function answer<Name extends ServedName>(
  handlers: Handlers,
  name: Name,
  sent: Sent<Name>[0],
  sender: Runtime.MessageSender,
  onFault: (error: unknown) => void,
): Promise<Answer> {
  try {
    return { ok: true, value: await handlers[name](sent, sender) };
  } catch (error) {
    onFault(error);
    return { ok: false, why: 'fault' };
  }
}
