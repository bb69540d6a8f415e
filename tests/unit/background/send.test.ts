import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen, send, type Told, tell } from '../../../src/send.ts';

const SILENT: Told = {
  'setup:changed': () => {},
  'page:test': () => undefined,
  'trail:look': () => undefined,
  'trail:start': () => undefined,
  'trail:stop': () => {},
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('send', () => {
  it('hands over a name with its argument and gives back the answer', async () => {
    const wire = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockResolvedValue({ ok: true, value: [] } as never);
    expect(await send('rules:remove', 'kertasari')).toEqual({ ok: true, value: [] });
    expect(wire).toHaveBeenCalledWith({ name: 'rules:remove', sent: 'kertasari' });
  });

  it('turns an unreachable background into a value', async () => {
    const wire = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    wire.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await send('page:setup')).toEqual({ ok: false, why: 'no-answer' });
    wire.mockImplementationOnce(() => {
      throw new TypeError('runtime is gone');
    });
    expect(await send('page:setup')).toEqual({ ok: false, why: 'no-answer' });
    wire.mockResolvedValueOnce(undefined);
    expect(await send('page:setup')).toEqual({ ok: false, why: 'no-answer' });
  });
});

describe('listen', () => {
  it('hears what is for pages only, until it is stopped', async () => {
    const run = vi.fn();
    const stop = listen({ ...SILENT, 'setup:changed': run });
    await fakeBrowser.runtime.onMessage.trigger({ name: 'page:setup' }, {}, () => {});
    await fakeBrowser.runtime.onMessage.trigger(null, {}, () => {});
    expect(run).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onMessage.trigger({ name: 'setup:changed' }, {}, () => {});
    expect(run).toHaveBeenCalledOnce();
    stop();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });

  it('answers with what the guard found', async () => {
    const found = { platform: 'x', checkedOn: '2026-11-21', path: '/home', lines: [] };
    const answer = vi.fn();
    listen({ ...SILENT, 'page:test': () => found });
    await fakeBrowser.runtime.onMessage.trigger({ name: 'page:test' }, {}, answer);
    expect(answer).toHaveBeenCalledWith(found);
  });
});

describe('tell', () => {
  it('asks the top frame of the tab, and nobody there is no error', async () => {
    const wire = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    expect(await tell(7, 'page:test')).toBeUndefined();
    expect(wire).toHaveBeenCalledWith(7, { name: 'page:test' }, { frameId: 0 });
  });
});
