import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../../src/pages/options/options.tsx';
import { isBundled, siteHost } from '../../../src/pages/options/site-host.ts';
import { fakePorts } from './fake-ports.ts';

afterEach(cleanup);

/** The settings page over a browser that remembers which hosts were allowed. */
async function open(isAllowing = true) {
  const hosts: string[] = [];
  const fake = fakePorts({ 'sites:list': () => hosts });
  fake.ports.addSite.mockImplementation((async (host: string) => {
    if (isAllowing) hosts.push(host);
    return isAllowing;
  }) as never);
  fake.ports.removeSite.mockImplementation((async (host: string) => {
    hosts.splice(hosts.indexOf(host), 1);
    return true;
  }) as never);
  location.hash = 'sites';
  render(<Options ports={fake.ports} />);
  await screen.findByRole('main');
  return { ...fake, section: within(screen.getByRole('region', { name: 'Situs lain' })) };
}

const add = async (typed: string) => {
  await userEvent.type(screen.getByLabelText('Alamat situs Mastodon atau situs lain'), `${typed}{Enter}`);
};

describe('other sites', () => {
  it('are guarded once the person agreed', async () => {
    const { section, ports } = await open();
    await add('https://mastodon.example/@halilis2');
    expect(await section.findByText(/^mastodon\.example dijaga mulai sekarang/)).toBeTruthy();
    expect(ports.addSite).toHaveBeenCalledWith('mastodon.example');
    const list = within(section.getByRole('list', { name: 'Situs yang ditambahkan' }));
    expect(list.getAllByRole('listitem')).toHaveLength(1);
  });

  it('can be chosen from a list, and let go again', async () => {
    const { section, ports } = await open();
    await userEvent.click(section.getByRole('button', { name: 'Jaga bsky.app' }));
    await userEvent.click(await section.findByRole('button', { name: 'Berhenti menjaga bsky.app' }));
    expect(ports.removeSite).toHaveBeenCalledWith('bsky.app');
    expect(await section.findByText('bsky.app tidak dijaga lagi.')).toBeTruthy();
    expect(section.getByRole('button', { name: 'Jaga bsky.app' })).toBeTruthy();
  });

  it('are not guarded when the person said no', async () => {
    const { section } = await open(false);
    await userEvent.click(section.getByRole('button', { name: 'Jaga www.reddit.com' }));
    expect(await section.findByText('www.reddit.com tidak dijaga: izinnya tidak diberikan.')).toBeTruthy();
    expect(section.queryByRole('button', { name: /Berhenti/ })).toBeNull();
  });

  it('need an address', async () => {
    const { section, ports } = await open();
    await add('bukan alamat');
    expect(await section.findByText('Ini bukan alamat sebuah situs.')).toBeTruthy();
    expect(ports.addSite).not.toHaveBeenCalled();
  });
});

describe('what a person types', () => {
  it.each([
    ['mastodon.social', 'mastodon.social'],
    [' https://Mastodon.Social/@a?b#c ', 'mastodon.social'],
    ['@saya@mastodon.social', 'mastodon.social'],
    ['situs.id/forum', 'situs.id'],
    ['localhost', undefined],
    ['situs.id:8443', undefined],
    ['*.social', undefined],
    ['dua kata.id', undefined],
    ['', undefined],
  ])('%s', (typed, host) => expect(siteHost(typed)).toBe(host));

  it('may be a site that has an adapter', () => {
    const sites = [{ id: 'x', name: 'X', matches: ['https://x.com/*'] }];
    expect(isBundled(sites, 'x.com')).toBe(true);
    expect(isBundled(sites, 'y.com')).toBe(false);
  });
});
