import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AddedSites } from '../../../src/background/added-sites.ts';
import { startBackground } from '../../../src/background/start.ts';
import { fakePermissions } from './fake-permissions.ts';

const OWN = ['https://x.com/*', 'https://www.facebook.com/*'];
const MASTODON = 'https://mastodon.example/*';

let browser: ReturnType<typeof fakePermissions>;
beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  browser = fakePermissions(OWN);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ host_permissions: OWN } as never);
});

const guarded = () => browser.scripts().map(({ id, matches }) => [id, matches]);

it('are what the browser granted beyond the sites with an adapter, one host each', async () => {
  const sites = new AddedSites(OWN);
  for (const origin of [
    MASTODON,
    'https://bsky.app/*',
    'https://*.example.com/*',
    'https://*/*',
    'http://a.example/*',
  ])
    browser.grant(origin);
  expect(await sites.hosts()).toEqual(['bsky.app', 'mastodon.example']);
});

it('start the guard with the generic adapter before the page, and the dialog later', async () => {
  browser.grant(MASTODON);
  await new AddedSites(OWN).sync();
  expect(browser.scripts()).toEqual([
    {
      id: 'added-sites',
      js: ['platforms/generic.js', 'guard.js'],
      runAt: 'document_start',
      matches: [MASTODON],
      allFrames: true,
    },
    {
      id: 'added-sites-dialog',
      js: ['warning.js'],
      runAt: 'document_end',
      matches: [MASTODON],
      allFrames: true,
    },
  ]);
});

it('can be brought up to date at any time, also twice at once', async () => {
  const sites = new AddedSites(OWN);
  browser.grant(MASTODON);
  await Promise.all([sites.sync(), sites.sync()]);
  browser.grant('https://bsky.app/*');
  await sites.sync();
  expect(guarded()).toEqual([
    ['added-sites', ['https://bsky.app/*', MASTODON]],
    ['added-sites-dialog', ['https://bsky.app/*', MASTODON]],
  ]);
});

it('follow what the person allows and withdraws, wherever they do it', async () => {
  startBackground();
  browser.grant(MASTODON);
  await vi.waitFor(() => expect(guarded()).toHaveLength(2));
  browser.withdraw(MASTODON);
  await vi.waitFor(() => expect(guarded()).toEqual([]));
});

it.each(['onInstalled', 'onStartup'] as const)('are there again after %s', async (event) => {
  browser.grant(MASTODON);
  startBackground();
  browser.forgetScripts();
  await (fakeBrowser.runtime[event].trigger as (details?: object) => Promise<unknown>)({ reason: 'update' });
  await vi.waitFor(() => expect(guarded()).toHaveLength(2));
});
