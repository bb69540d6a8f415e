import { describe, expect, test, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { forComposers } from '../../../src/background/composer-handlers.ts';
import { SETTINGS } from '../../../src/background/items.ts';
import type { Store } from '../../../src/background/store.ts';
import type { TabKeeper } from '../../../src/background/tabs.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/messages.ts';

const executeScript = vi.fn(async () => []);
vi.spyOn(browser, 'scripting', 'get').mockReturnValue({ executeScript } as never);

const from = (incognito: boolean, frameId = 3) =>
  ({ tab: { id: 7, incognito }, frameId }) as Runtime.MessageSender;

function handlers() {
  let settings: Settings = DEFAULT_SETTINGS;
  const tellSetupChanged = vi.fn(async () => {});
  const store = {
    update: async (item: unknown, change: (now: Settings) => Settings) => {
      expect(item).toBe(SETTINGS);
      settings = change(settings);
      return { answer: settings, saved: true };
    },
  } as unknown as Store;
  const answering = forComposers({ store, tabs: { tellSetupChanged } as unknown as TabKeeper });
  return { answering, settings: () => settings, tellSetupChanged };
}

describe('writing in a page', () => {
  test('brings the script into the one frame that asked', async () => {
    await handlers().answering['page:composer'](undefined, from(false));
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['composer.js'],
    });
  });

  test('no hints any more: remembered and told to every page', async () => {
    const { answering, settings, tellSetupChanged } = handlers();
    await answering['page:no-hints'](undefined, from(false));
    expect(settings().writingHints).toBe(false);
    expect(tellSetupChanged).toHaveBeenCalledOnce();
  });

  test('in a private window nothing is remembered', async () => {
    const { answering, settings, tellSetupChanged } = handlers();
    await answering['page:no-hints'](undefined, from(true));
    expect(settings().writingHints).toBeUndefined();
    expect(tellSetupChanged).not.toHaveBeenCalled();
  });
});
