import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greetAtInstallation } from '../../../src/background/welcome.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
])('after %s the welcome page opens %i times', async (reason, times) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  greetAtInstallation();
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
  expect(create).toHaveBeenCalledTimes(times);
  if (times > 0) expect(create.mock.calls[0]?.[0].url).toMatch(/\/welcome\.html$/);
});
