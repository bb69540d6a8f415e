import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/check/types.ts';
import type { Silence } from '../../../src/messages.ts';
import { Options } from '../../../src/pages/options/options.tsx';
import { OPTIONS_PAGES, pageAt } from '../../../src/pages/options/options-pages.ts';
import { fakePorts } from './fake-ports.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const open = async (fake = fakePorts(), page = 'settings') => {
  location.hash = page;
  render(<Options ports={fake.ports} />);
  await screen.findByRole('main');
  return fake;
};
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('me', () => {
  it('offers every status and stores the choice', async () => {
    const { settings } = await open();
    const select = screen.getByLabelText('Status saya');
    expect(within(select).getAllByRole('option')).toHaveLength(STATUSES.length);
    await userEvent.selectOptions(select, 'village-head');
    expect(await section('Saya').findByText('Tersimpan.')).toBeTruthy();
    expect(settings().status).toBe('village-head');
  });

  it('stores the mode', async () => {
    const { settings } = await open();
    await userEvent.click(screen.getByRole('radio', { name: /Beri tahu saja/ }));
    await waitFor(() => expect(settings().mode).toBe('observe'));
  });

  it('says so when nothing was stored', async () => {
    await open(fakePorts({ 'settings:set': () => ({ ok: false, why: 'not-saved' }) }));
    await userEvent.click(screen.getByRole('radio', { name: /Beri tahu saja/ }));
    expect(await section('Saya').findByText('Belum tersimpan. Coba lagi.')).toBeTruthy();
  });

  it('keeps official accounts, each once and without @', async () => {
    const { settings } = await open();
    for (const typed of ['@bkpsdm_kertasari', ' bkpsdm_kertasari ']) {
      await userEvent.type(screen.getByLabelText('Nama akun'), `${typed}{Enter}`);
    }
    await waitFor(() =>
      expect(settings().officialAccounts).toEqual([{ platform: 'x', handle: 'bkpsdm_kertasari' }]),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Hapus @bkpsdm_kertasari' }));
    await waitFor(() => expect(settings().officialAccounts).toEqual([]));
  });
});

it('lets a silenced thing be asked about again', async () => {
  const since = '2031-10-14T03:00:00Z';
  const account: Silence = { what: 'account', platform: 'x', key: 'tetangga', since };
  const rule: Silence = { what: 'prohibition', platform: 'x', key: 'skb-2022/ds-6', since };
  const { settings } = await open(fakePorts({}, { silenced: [account, rule] }));
  expect(section('Tidak ditanyakan lagi').getByText('SKB Netralitas 2022 · disiplin no. 6')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Tanyakan lagi: @tetangga' }));
  await waitFor(() => expect(settings().silenced).toEqual([rule]));
});

it('shows one page at a time, the one the address names', async () => {
  await open();
  for (const { id, title } of OPTIONS_PAGES) {
    location.hash = id;
    const current = await screen.findByRole('link', { current: 'page', name: title('id') });
    expect(current.getAttribute('href')).toBe(`#${id}`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title('id'));
    // Between the heading and the line on privacy; most pages are loaded only now.
    await waitFor(() => expect(screen.getByRole('main').children.length).toBeGreaterThan(2));
  }
});

it('opens the page that holds a section', () => {
  expect(pageAt('silenced').id).toBe('settings');
  expect(pageAt('nowhere')).toBe(OPTIONS_PAGES[0]);
});
