import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Finding, Verdict } from '../../../src/check/types.ts';
import { HEALTH_PROBLEMS, type PageState, type PageTest } from '../../../src/messages.ts';
import { Popup } from '../../../src/pages/popup/popup.tsx';
import { pagesWordsIn } from '../../../src/words/pages.ts';
import { entry, fakePorts } from './fake-ports.ts';

afterEach(cleanup);

const open = async (fake = fakePorts()) => {
  render(<Popup ports={fake.ports} />);
  await screen.findByRole('main');
  return fake;
};

describe('page state', () => {
  it.each<[PageState, string, string]>([
    [{ state: 'checked', platform: 'x', acts: ['like', 'follow'] }, 'Halaman ini dijaga', 'X: suka, ikuti.'],
    [
      { state: 'partly', platform: 'x', missing: ['share'] },
      'Halaman ini dijaga sebagian',
      'X tampaknya berubah. Yang belum terlihat oleh kami: bagikan.',
    ],
    [
      { state: 'not-checked', why: 'no-adapter' },
      'Tidak ada yang dijaga di sini',
      'Jaga Netral bekerja di X, Facebook. Halaman lain tidak dibaca.',
    ],
    [
      { state: 'not-checked', platform: 'fb', why: 'adapter-matches-nothing' },
      'Halaman ini tidak dijaga',
      'Susunan Facebook tidak kami kenali. Tindakan di sini tidak akan ditahan.',
    ],
    [
      { state: 'not-checked', platform: 'x', why: 'switched-off' },
      'Penjagaan di sini dimatikan',
      'Berkas aturan mematikan penjagaan di X. Tindakan di sini tidak akan ditahan.',
    ],
  ])('%o', async (state, title, text) => {
    await open(fakePorts({ 'tab:state': () => state }));
    const card = screen.getByRole('region', { name: title });
    expect(card.textContent).toContain(text);
  });

  it('asks about its own tab', async () => {
    const { send } = await open();
    expect(send).toHaveBeenCalledWith('tab:state', 7);
  });

  it('offers to reload a page that was open too early', async () => {
    const { ports } = await open(
      fakePorts({ 'tab:state': () => ({ state: 'not-checked', why: 'reload-needed' }) }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Muat ulang halaman' }));
    expect(ports.reloadTab).toHaveBeenCalledOnce();
  });

  it('says so when the background is silent', async () => {
    const { ports, send } = fakePorts();
    send.mockResolvedValue({ ok: false, why: 'no-answer' });
    render(<Popup ports={ports} />);
    expect(await screen.findByRole('region', { name: 'Jaga Netral belum menjawab' })).toBeTruthy();
  });
});

it('lets the page look at itself before it asks what is known of it', async () => {
  const { ports, send } = await open();
  const asked = send.mock.invocationCallOrder[send.mock.calls.findIndex(([name]) => name === 'tab:state')]!;
  expect(ports.testPage.mock.invocationCallOrder[0]).toBeLessThan(asked);
});

describe('a test of the page', () => {
  const button = (name = 'Uji halaman ini') => screen.queryByRole('button', { name });
  const found: PageTest = {
    platform: 'x',
    checkedOn: '2026-11-21',
    path: '/*/status/*',
    lines: [
      { act: 'like', found: true },
      { act: 'share', found: false },
    ],
  };

  it('shows each promise with what was looked for, found or not', async () => {
    const { ports } = await open();
    ports.testPage.mockResolvedValue(found);
    await userEvent.click(button()!);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'suka: tombol suka atau reaksi, ditemukan',
      'bagikan: tombol untuk membagikan, tidak ditemukan',
    ]);
  });

  it('copies a report that anybody may read', async () => {
    const { ports } = await open();
    ports.testPage.mockResolvedValue(found);
    await userEvent.click(button()!);
    await userEvent.click(button('Salin laporan (tanpa isi halaman)')!);
    expect(ports.copy).toHaveBeenCalledWith('Jaga Netral 0.1.0\nx 2026-11-21\n/*/status/*\n✓ like\n✗ share');
    expect(button('Laporan tersalin')).not.toBeNull();
  });

  it('says when nothing is promised here, and when nobody answers', async () => {
    const { ports } = await open();
    ports.testPage.mockResolvedValueOnce({ ...found, lines: [] });
    await userEvent.click(button()!);
    expect(screen.getByText('Di halaman seperti ini tidak ada yang harus ditemukan.')).toBeTruthy();
    await userEvent.click(button()!);
    expect(screen.getByText(/tidak menjawab/)).toBeTruthy();
  });

  it.each<PageState>([
    { state: 'not-checked', why: 'no-adapter' },
    { state: 'not-checked', platform: 'x', why: 'switched-off' },
  ])('is not offered for %o', async (state) => {
    await open(fakePorts({ 'tab:state': () => state }));
    expect(button()).toBeNull();
  });
});

describe('permission', () => {
  const withoutPermission = (state: PageState) => {
    const fake = fakePorts({ 'tab:state': () => state });
    fake.ports.missingSites.mockResolvedValue([{ id: 'x', name: 'X' }]);
    fake.ports.askSites.mockImplementation(async () => {
      fake.ports.missingSites.mockResolvedValue([]);
      return true;
    });
    return fake;
  };
  const unseen: PageState = { state: 'not-checked', why: 'no-adapter' };
  const button = () => screen.queryByRole('button', { name: 'Beri izin' });

  it('is asked for from a click, and everything is read again', async () => {
    const { ports, send } = await open(withoutPermission(unseen));
    await userEvent.click(button()!);
    expect(ports.askSites).toHaveBeenCalledExactlyOnceWith([{ id: 'x', name: 'X' }]);
    await waitFor(() => expect(button()).toBeNull());
    expect(send.mock.calls.filter(([name]) => name === 'tab:state')).toHaveLength(2);
  });

  it('stays asked for when the person declines', async () => {
    const fake = withoutPermission(unseen);
    fake.ports.askSites.mockResolvedValue(false);
    await open(fake);
    await userEvent.click(button()!);
    expect(button()).not.toBeNull();
  });

  it('keeps the page from being called unguardable while it cannot be seen', async () => {
    await open(withoutPermission(unseen));
    expect(screen.queryByText('Tidak ada yang dijaga di sini')).toBeNull();
  });

  it('does not hide that this page is guarded', async () => {
    await open(withoutPermission({ state: 'checked', platform: 'x', acts: ['like'] }));
    expect(screen.getByText('Halaman ini dijaga')).toBeTruthy();
  });
});

describe('today', () => {
  it('counts and lists what was held on this local day', async () => {
    const yesterday = new Date(2031, 9, 14, 23, 59).toISOString();
    const journal = [
      entry({ act: 'follow', decision: 'continue' }),
      entry(),
      entry({ at: yesterday, act: 'share' }),
    ];
    await open(fakePorts({ 'journal:list': () => journal }));
    const today = screen.getByRole('region', { name: 'Hari ini' });
    expect(within(today).getByText('Ditahan 2')).toBeTruthy();
    expect(within(today).getByText('Dibatalkan 1')).toBeTruthy();
    const rows = within(today)
      .getAllByRole('listitem')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'ikuti · X08.05SKB Netralitas 2022 · disiplin no. 6dilanjutkan',
      'suka · X08.05SKB Netralitas 2022 · disiplin no. 6dibatalkan',
    ]);
  });
});

describe('check by hand', () => {
  const finding: Finding = {
    prohibition: 'skb-2022/ds-2',
    stance: 'for',
    target: 'halilis',
    targetName: 'HALILIS',
    law: { id: 'SKB Netralitas 2022 · disiplin no. 2', en: 'SKB 2022 · discipline no. 2' },
    plain: { id: 'Mengampanyekan calon.', en: 'Campaigning for a candidate.' },
    sanction: { id: 'hukuman disiplin berat', en: 'severe discipline' },
    signals: [{ kind: 'call', rule: 'coblos', span: { field: 'text', start: 4, end: 12 } }],
  };

  const check = async (verdict: Verdict, text: string) => {
    const fake = await open(fakePorts({ 'check:content': () => verdict }));
    await userEvent.type(screen.getByLabelText('Periksa tulisan atau tautan'), text);
    await userEvent.click(screen.getByRole('button', { name: 'Periksa' }));
    return { ...fake, result: screen.getByRole('status') };
  };

  it('shows level, marked words, law and sanction', async () => {
    const { result, send } = await check({ level: 'stop', findings: [finding], excuses: [] }, 'Ayo coblos 2');
    expect(send).toHaveBeenCalledWith('check:content', {
      act: 'post',
      content: { text: 'Ayo coblos 2', own: true },
    });
    expect(result.textContent).toContain('Bisa melanggar netralitas');
    expect(result.querySelector('mark')?.textContent).toBe('coblos 2');
    expect(result.textContent).toContain('SKB Netralitas 2022 · disiplin no. 2');
    expect(result.textContent).toContain('hukuman disiplin berat');
  });

  it('says what excused a text', async () => {
    const why = { id: 'ajakan memilih tanpa memihak', en: 'a call to vote that takes no side' };
    const { result } = await check(
      { level: 'clear', findings: [], excuses: [{ frame: 'turnout', why }] },
      'Ke TPS ya',
    );
    expect(result.textContent).toContain('Tidak ditahan karena: ajakan memilih tanpa memihak.');
  });

  it('treats another person’s text as theirs', async () => {
    const { send } = await open(
      fakePorts({ 'check:content': () => ({ level: 'clear', findings: [], excuses: [] }) }),
    );
    await userEvent.type(screen.getByLabelText('Periksa tulisan atau tautan'), 'Halo');
    await userEvent.selectOptions(screen.getByLabelText('Yang akan Anda lakukan'), 'like');
    await userEvent.click(screen.getByRole('button', { name: 'Periksa' }));
    expect(send).toHaveBeenCalledWith('check:content', {
      act: 'like',
      content: { text: 'Halo', own: false },
    });
  });

  it('says so when it cannot check', async () => {
    await open();
    await userEvent.type(screen.getByLabelText('Periksa tulisan atau tautan'), 'Halo');
    await userEvent.click(screen.getByRole('button', { name: 'Periksa' }));
    expect(screen.getByRole('status').textContent).toContain('belum dapat diperiksa');
  });
});

describe('the calendar', () => {
  const phases = [
    { phase: 'campaign', from: '2031-09-25', to: '2031-10-16' },
    { phase: 'quiet', from: '2031-10-17', to: '2031-10-19' },
  ] as const;
  const election = { id: 'p', name: 'Pilkada Kertasari', region: '33.99', phases: [...phases], people: [] };

  it('says how far the next phase is, in words, and what is on now', async () => {
    await open(fakePorts({ 'elections:list': () => [election] }));
    const calendar = screen.getByRole('region', { name: 'Kalender pemilu' });
    expect(within(calendar).getByText('Masa tenang, 2 hari lagi')).toBeTruthy();
    expect(within(calendar).getByText('Masa kampanye sampai 16 Okt 2031')).toBeTruthy();
    expect(calendar.querySelector('.stage.stop')).not.toBeNull();
  });

  it('leaves out elections elsewhere, and says so', async () => {
    await open(fakePorts({ 'elections:list': () => [election] }, { region: '33.10' }));
    expect(screen.getByText(/Tidak ada jadwal pemilu untuk Kabupaten Klaten/)).toBeTruthy();
  });

  it('has something to say where no rules file brings dates', async () => {
    await open(fakePorts({ 'elections:list': () => [] }));
    expect(screen.getByText(/Belum ada jadwal pemilu/)).toBeTruthy();
  });
});

describe('a pause', () => {
  const pause = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  it.each([
    ['Hanya X', 7],
    ['Semua situs', null],
  ])('%s', async (name, sent) => {
    const { send } = await open(fakePorts({ 'pause:start': () => ({ ok: true, value: [] }) }));
    await pause('Jeda');
    await pause(name);
    expect(send).toHaveBeenCalledWith('pause:start', sent);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Jeda satu jam' })).toBeNull());
  });

  it('that was not stored is not claimed', async () => {
    await open(fakePorts({ 'pause:start': () => ({ ok: false, why: 'not-saved' }) }));
    await pause('Jeda');
    await pause('Semua situs');
    expect(await screen.findByText('Jeda belum tersimpan. Coba lagi.')).toBeTruthy();
  });

  it('says until when, and is ended with a press', async () => {
    const until = new Date(2031, 9, 15, 10, 41).toISOString();
    const { send } = await open(
      fakePorts({ 'tab:state': () => ({ state: 'paused', platform: 'x', until }) }),
    );
    expect(screen.getByText('Sampai pukul 10.41 tidak ada yang ditahan di sini.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Jeda' })).toBeNull();
    await pause('Lanjutkan sekarang');
    expect(send).toHaveBeenCalledWith('pause:end');
  });

  it('is not offered where an agency forbids it', async () => {
    const by = { channel: 'bkpsdm', issuer: 'BKPSDM Kertasari' };
    await open(
      fakePorts({
        'policy:get': () => ({
          locked: [{ item: 'pause', value: false, by }],
          defaults: [],
          officialAccounts: [],
          overruled: [],
        }),
      }),
    );
    expect(screen.queryByRole('button', { name: 'Jeda' })).toBeNull();
  });
});

describe('the rules in force', () => {
  const file = {
    channel: 'bkpsdm',
    issuer: 'BKPSDM Kertasari',
    seq: 41,
    issued: new Date(2031, 8, 25).toISOString(),
    expires: new Date(2031, 11, 31).toISOString(),
    participants: 3,
  };
  it.each([
    [[], 'Aturan nasional bawaan'],
    [[file], 'Aturan BKPSDM Kertasari, terbit 20 hari yang lalu'],
    [
      [{ ...file, expires: new Date(2031, 9, 14).toISOString() }],
      'Aturan BKPSDM Kertasari kedaluwarsa kemarin',
    ],
  ])('%#', async (rules, line) => {
    await open(fakePorts({ 'rules:list': () => rules as never }));
    expect(screen.getByText(line)).toBeTruthy();
  });
});

describe('a link by hand', () => {
  const ask = async (verdict: Verdict, text: string) => {
    const fake = fakePorts({ 'check:content': () => verdict });
    fake.ports.sites = [{ id: 'x', name: 'X', matches: ['https://x.com/*'] }] as never;
    await open(fake);
    await userEvent.type(screen.getByLabelText('Periksa tulisan atau tautan'), text);
    await userEvent.click(screen.getByRole('button', { name: 'Periksa' }));
    return fake;
  };
  const clear: Verdict = { level: 'clear', findings: [], excuses: [] };

  it('asks whose account it is, as if somebody followed it', async () => {
    const { send } = await ask(clear, 'https://x.com/halilis2');
    expect(send).toHaveBeenCalledWith('check:content', {
      act: 'follow',
      content: { text: '', author: { handle: 'halilis2' }, platform: 'x' },
    });
    expect(await screen.findByText(/@halilis2 di X tidak ada di daftar/)).toBeTruthy();
    expect(screen.getByText(/Isi tautan tidak kami buka/)).toBeTruthy();
  });

  it('of a site we do not know is not judged at all', async () => {
    const { send } = await ask(clear, 'https://kertasari.example/berita');
    expect(send.mock.calls.some(([name]) => name === 'check:content')).toBe(false);
    expect(await screen.findByText('Situs ini tidak kami kenal.')).toBeTruthy();
  });
});

it('speaks English at a press, and tells the browser so', async () => {
  const { settings } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'EN: English' }));
  expect(await screen.findByRole('region', { name: 'This page is guarded' })).toBeTruthy();
  expect(settings().language).toBe('en');
  expect(document.documentElement.lang).toBe('en');
});

it('says every health problem in plain words until it has been read', async () => {
  let problems = [...HEALTH_PROBLEMS];
  const clear = () => {
    problems = [];
  };
  await open(fakePorts({ 'health:list': () => problems, 'health:clear': clear }));
  for (const problem of HEALTH_PROBLEMS)
    expect(screen.getByText(pagesWordsIn('id').health[problem])).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Mengerti' }));
  expect(screen.queryByRole('region', { name: 'Perlu diketahui' })).toBeNull();
});
