import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { PAYLOADS } from '../../../src/background/payloads.ts';
import { createListener, type Handlers } from '../../../src/background/serve.ts';
import { isPageMessage, type ServedName } from '../../../src/messages.ts';

const self = { id: 'jaga', url: 'chrome-extension://jaga/' };
const names = Object.keys(PAYLOADS) as ServedName[];

const from = {
  content: { id: 'jaga', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } },
  options: { id: 'jaga', url: 'chrome-extension://jaga/options.html', tab: { id: 8 } },
  popup: { id: 'jaga', url: 'chrome-extension://jaga/popup.html' },
  foreign: { id: 'other', url: 'chrome-extension://jaga/popup.html' },
  lookalike: { id: 'jaga', url: 'https://x.com/?chrome-extension://jaga/', tab: { id: 7 } },
  nameless: { id: 'jaga' },
} as unknown as Record<string, Runtime.MessageSender>;

/** Handlers that answer with what they were sent. */
const echo = Object.fromEntries(
  names.map((name) => [name, async (sent: unknown) => sent]),
) as unknown as Handlers;
const listen = createListener(echo, self, () => {});

const question = { act: 'post', content: { text: 'Rapat besok jam 9' } };

describe('createListener', () => {
  it('is silent about messages that are not its own', () => {
    for (const message of [
      undefined,
      null,
      3,
      'page:setup',
      {},
      { name: 3 },
      { name: 'setup:changed' },
      { name: 'toString' },
      { name: '__proto__' },
    ]) {
      expect(listen(message, from.popup!)).toBeUndefined();
    }
  });

  it('answers a promise at once, so that the browser keeps the channel open', () => {
    expect(listen({ name: 'settings:get' }, from.popup!)).toBeInstanceOf(Promise);
  });

  it.each([
    ['content', 'page:setup', undefined, { ok: true, value: undefined }],
    ['options', 'settings:get', undefined, { ok: true, value: undefined }],
    ['popup', 'check:content', question, { ok: true, value: question }],
    ['content', 'settings:get', undefined, { ok: false, why: 'not-allowed' }],
    ['content', 'check:content', question, { ok: false, why: 'not-allowed' }],
    ['lookalike', 'journal:list', undefined, { ok: false, why: 'not-allowed' }],
    ['nameless', 'journal:clear', undefined, { ok: false, why: 'not-allowed' }],
    ['popup', 'page:setup', undefined, { ok: false, why: 'not-allowed' }],
    ['foreign', 'journal:list', undefined, { ok: false, why: 'foreign-sender' }],
    ['foreign', 'page:setup', undefined, { ok: false, why: 'foreign-sender' }],
    ['popup', 'tab:state', 'satu', { ok: false, why: 'bad-payload' }],
    ['popup', 'settings:set', { status: 'raja' }, { ok: false, why: 'bad-payload' }],
    ['popup', 'settings:set', { surprise: 1 }, { ok: false, why: 'bad-payload' }],
    ['content', 'page:held', { text: 'isi tulisan' }, { ok: false, why: 'bad-payload' }],
  ])('%s → %s', async (sender, name, sent, reply) => {
    expect(await listen({ name, sent }, from[sender]!)).toEqual(reply);
  });

  it('lets pages of sites send `page:` messages and nothing else', async () => {
    for (const name of names) {
      const reply = await listen({ name, sent: Symbol('nothing fits') }, from.content!);
      expect(reply).toEqual({ ok: false, why: isPageMessage(name) ? 'bad-payload' : 'not-allowed' });
    }
  });

  it('turns a fault of a handler into a refusal', async () => {
    const onFault = vi.fn();
    const broken: Handlers = { ...echo, 'settings:get': () => Promise.reject(new Error('broken')) };
    const reply = await createListener(broken, self, onFault)({ name: 'settings:get' }, from.popup!);
    expect(reply).toEqual({ ok: false, why: 'fault' });
    expect(onFault).toHaveBeenCalledOnce();
  });

  it('answers anything from anyone with a value, a refusal or silence', async () => {
    const sender = fc.oneof(fc.constantFrom(...Object.values(from)), fc.anything() as fc.Arbitrary<object>);
    const message = fc.oneof(
      fc.anything(),
      fc.record({ name: fc.constantFrom(...names), sent: fc.anything() }),
    );
    await fc.assert(
      fc.asyncProperty(
        message,
        sender.filter((one) => typeof one === 'object' && one !== null),
        async (given, who) => {
          const reply = await listen(given, who as Runtime.MessageSender);
          expect(reply === undefined || reply.ok || typeof reply.why === 'string').toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
