import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/check/types.ts';
import type { RulesInfo, Silence } from '../../../src/messages.ts';
import { Options } from '../../../src/pages/options/options.tsx';
import { OPTIONS_PAGES, pageAt } from '../../../src/pages/options/options-pages.ts';
import { RULES_FILE_MAX_BYTES } from '../../../src/ruleset/limits.ts';
import { entry, fakePorts } from './fake-ports.ts';

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

const info: RulesInfo = {
  channel: 'bkpsdm-kertasari',
  issuer: 'BKPSDM Kabupaten Kertasari',
  contact: 'ruang 3',
  seq: 41,
  issued: '2031-09-23T03:00:00Z',
  expires: '2031-12-31T00:00:00Z',
  participants: 8,
};

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

describe('rules files', () => {
  const choose = (text: string) =>
    userEvent.upload(
      screen.getByLabelText('Pilih berkas aturan (.json)'),
      new File([text], 'kertasari.json'),
    );

  it('adds a chosen file', async () => {
    let list: RulesInfo[] = [];
    const fake = await open(
      fakePorts({
        'rules:list': () => list,
        'rules:import': () => {
          list = [info];
          return { ok: true, value: info };
        },
      }),
      'rules',
    );
    await choose('{"format":1}');
    expect(
      await screen.findByText('“BKPSDM Kabupaten Kertasari” dipakai mulai sekarang: 8 peserta.'),
    ).toBeTruthy();
    expect(fake.send).toHaveBeenCalledWith('rules:import', '{"format":1}');
    const card = within(screen.getByRole('list', { name: 'Berkas aturan yang dipakai' })).getByRole(
      'listitem',
    );
    expect(card.textContent).toContain('Nomor 41 · 8 peserta');
    expect(card.textContent).toContain('ruang 3');
  });

  it('adds a dropped file', async () => {
    const fake = await open(fakePorts({ 'rules:import': () => ({ ok: true, value: info }) }), 'rules');
    const zone = screen.getByText(/Letakkan berkas aturan/).closest('label')!;
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    fireEvent(zone, Object.assign(drop, { dataTransfer: { files: [new File(['{}'], 'a.json')] } }));
    expect(drop.defaultPrevented).toBe(true);
    await waitFor(() => expect(fake.send).toHaveBeenCalledWith('rules:import', '{}'));
  });

  it('lists every reason of a refusal and keeps the good file', async () => {
    const why = [
      { id: 'Baris 7, seq: yang ada "x", seharusnya bilangan.', en: 'Line 7' },
      { id: 'Baris 9, channel: wajib ada.', en: 'Line 9' },
    ];
    await open(
      fakePorts({ 'rules:list': () => [info], 'rules:import': () => ({ ok: false, why }) }),
      'rules',
    );
    await choose('{');
    expect(await screen.findByText(/“kertasari.json” tidak dipakai/)).toBeTruthy();
    for (const { id } of why) expect(screen.getByText(id)).toBeTruthy();
    expect(screen.getByText('BKPSDM Kabupaten Kertasari')).toBeTruthy();
  });

  it('reads no more of a huge file than shows that it is too big', async () => {
    const fake = await open(fakePorts({ 'rules:import': () => ({ ok: false, why: [] }) }), 'rules');
    await choose('x'.repeat(RULES_FILE_MAX_BYTES * 2));
    await waitFor(() => expect(fake.send.mock.calls.some(([name]) => name === 'rules:import')).toBe(true));
    const text = fake.send.mock.calls.find(([name]) => name === 'rules:import')![1] as string;
    expect(text).toHaveLength(RULES_FILE_MAX_BYTES + 1);
  });

  it('marks an expired file in words', async () => {
    await open(fakePorts({ 'rules:list': () => [{ ...info, expires: '2031-10-01T00:00:00Z' }] }), 'rules');
    expect(screen.getByText(/^Kedaluwarsa sejak Rabu, 1 Oktober 2031/)).toBeTruthy();
  });

  it('removes a file by its channel', async () => {
    const fake = await open(fakePorts({ 'rules:list': () => [info], 'rules:remove': () => {} }), 'rules');
    await userEvent.click(
      screen.getByRole('button', { name: 'Hapus berkas aturan BKPSDM Kabupaten Kertasari' }),
    );
    expect(fake.send).toHaveBeenCalledWith('rules:remove', 'bkpsdm-kertasari');
  });
});

describe('journal', () => {
  it('shows twenty entries, then more', async () => {
    await open(fakePorts({ 'journal:list': () => Array.from({ length: 25 }, () => entry()) }), 'journal');
    const rows = () => section('Catatan saya').getAllByRole('listitem');
    expect(rows()).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan 5 lagi' }));
    expect(rows()).toHaveLength(25);
  });

  it('is deleted only after a second yes', async () => {
    let journal = [entry()];
    const clear = () => {
      journal = [];
    };
    const fake = await open(fakePorts({ 'journal:list': () => journal, 'journal:clear': clear }), 'journal');
    await userEvent.click(screen.getByRole('button', { name: 'Hapus semua catatan' }));
    expect(fake.send).not.toHaveBeenCalledWith('journal:clear');
    await userEvent.click(screen.getByRole('button', { name: 'Ya, hapus' }));
    expect(await screen.findByText('Semua catatan sudah dihapus.')).toBeTruthy();
    expect(section('Catatan saya').queryAllByRole('listitem')).toEqual([]);
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
  }
});

it('opens the page that holds a section', () => {
  expect(pageAt('silenced').id).toBe('settings');
  expect(pageAt('nowhere')).toBe(OPTIONS_PAGES[0]);
});
