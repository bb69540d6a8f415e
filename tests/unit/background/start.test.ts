import { beforeEach, expect, it, vi } from 'vitest';
import type { Manifest } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../../src/background/start.ts';
import { fakePermissions } from './fake-permissions.ts';

const manifest = { host_permissions: ['https://x.com/*'] } as Manifest.WebExtensionManifest;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  fakePermissions();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
});

it('listens before it returns, so that no event that woke the worker is lost', () => {
  startBackground();
  const { runtime, tabs } = fakeBrowser;
  for (const event of [runtime.onMessage, runtime.onInstalled, runtime.onStartup, tabs.onRemoved]) {
    expect(event.hasListeners()).toBe(true);
  }
});

it('marks pages that were open before it was installed', async () => {
  const tab = await fakeBrowser.tabs.create({ url: 'https://x.com/home' });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
  const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  const setIcon = vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue();
  startBackground();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
  await vi.waitFor(() =>
    expect(setTitle).toHaveBeenCalledWith({ tabId: tab.id, title: 'Jaga Netral: Muat ulang halaman ini' }),
  );
  expect(setIcon.mock.calls[0]?.[0]).toMatchObject({
    tabId: tab.id,
    path: { 16: '/icon/not-checked-16.png' },
  });
});

it('forgets a closed tab', async () => {
  const tab = await fakeBrowser.tabs.create({ url: 'https://x.com/home' });
  startBackground();
  const report = { name: 'page:state', sent: { state: 'checked', platform: 'x', acts: ['like'] } };
  const from = { id: fakeBrowser.runtime.id, tab, url: 'https://x.com/home', frameId: 0 };
  await fakeBrowser.runtime.onMessage.trigger(report, from, () => {});
  const reports = async () => (await fakeBrowser.storage.session.get('tabs')).tabs;
  await vi.waitFor(async () => expect(await reports()).toHaveProperty(['value', String(tab.id)]));
  await fakeBrowser.tabs.onRemoved.trigger(tab.id!, { windowId: 0, isWindowClosing: false });
  await vi.waitFor(async () => expect(await reports()).toEqual({ version: 1, value: {} }));
});
