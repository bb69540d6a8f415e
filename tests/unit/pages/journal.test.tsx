// Loaded beforehand: the page itself waits for it, however slow the machine is.
import '../../../src/pages/options/journal/journal-page.tsx';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import type { JournalEntry, Settings } from '../../../src/messages.ts';
import { countBy, timelineOf } from '../../../src/pages/options/journal/counts.ts';
import { Options } from '../../../src/pages/options/options.tsx';
import { entry, fakePorts, TODAY } from './fake-ports.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

/** The page over a background that keeps these entries, newest first. */
async function open(entries: readonly JournalEntry[], start: Partial<Settings> = {}, page = 'journal') {
  let journal = entries;
  const fake = fakePorts(
    {
      'journal:list': () => journal,
      'journal:clear': () => {
        journal = [];
      },
      'journal:remove': (key) => {
        journal = journal.filter((one) => one.at !== key.at);
      },
    },
    start,
  );
  location.hash = page;
  render(<Options ports={fake.ports} />);
  await screen.findAllByRole('heading', { level: 2 });
  return fake;
}
const section = (name: string) => within(screen.getByRole('region', { name }));
const daysAgo = (days: number, change: Partial<JournalEntry> = {}): JournalEntry =>
  entry({ at: new Date(TODAY.getTime() - days * 86_400_000).toISOString(), ...change });
const rows = () => section('Daftar catatan').getAllByRole('listitem');

describe('the list', () => {
  it('shows twenty entries, then more', async () => {
    await open(Array.from({ length: 25 }, (_, days) => daysAgo(days)));
    expect(rows()).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan 5 lagi' }));
    expect(rows()).toHaveLength(25);
  });

  it('says what, when, why and what became of it, with a way into the handbook', async () => {
    await open([entry({ decision: 'continue' })]);
    expect(rows()[0]!.textContent).toMatch(/suka · X.*dilanjutkan.*15 Okt 2031/);
    const rule = section('Daftar catatan').getByRole('link', { name: 'Unggahan calon dan akun pemenangan' });
    expect(rule.getAttribute('href')).toBe('#handbook/skb-2022/ds-6');
  });

  it('shows a text only where there is one', async () => {
    await open([entry({ text: 'Ayo coblos nomor 2' })]);
    expect(screen.getByText('Ayo coblos nomor 2')).toBeTruthy();
  });

  it('lets one entry go', async () => {
    const { send } = await open([daysAgo(0), daysAgo(1)]);
    await userEvent.click(screen.getAllByRole('button', { name: /^Hapus catatan suka · X/ })[0]!);
    expect(send).toHaveBeenCalledWith('journal:remove', { at: daysAgo(0).at, platform: 'x', act: 'like' });
    expect(await screen.findByText('Satu catatan dihapus.')).toBeTruthy();
    expect(rows()).toHaveLength(1);
  });

  it('narrows by site, act, decision and time', async () => {
    await open([daysAgo(0), daysAgo(1, { platform: 'fb' }), daysAgo(2, { act: 'share' }), daysAgo(40)]);
    await userEvent.selectOptions(screen.getByLabelText('Waktu'), 'month');
    expect(rows()).toHaveLength(3);
    await userEvent.selectOptions(screen.getByLabelText('Situs'), 'x');
    expect(rows()).toHaveLength(2);
    await userEvent.selectOptions(screen.getByLabelText('Tindakan'), 'share');
    expect(rows()).toHaveLength(1);
    await userEvent.selectOptions(screen.getByLabelText('Keputusan saya'), 'continue');
    expect(screen.getByText('Tidak ada catatan yang cocok.')).toBeTruthy();
  });
});

describe('the charts', () => {
  it('say in words and in a table what they draw', async () => {
    await open([daysAgo(0), daysAgo(1), daysAgo(1, { platform: 'fb' })]);
    expect(screen.getByRole('img', { name: /^Per hari/ }).getAttribute('aria-label')).toBe(
      'Per hari. Paling banyak 2 pada 14 Oktober 2031.',
    );
    const sites = within(screen.getByRole('table', { name: 'Per situs' }));
    expect(sites.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'SitusDitahan',
      'X2',
      'Facebook1',
    ]);
    const days = screen.getByText('Lihat sebagai tabel').closest('details')!;
    expect(days.textContent).toContain('14 Oktober 20312');
  });

  it('count days, then weeks, then months, and lose nothing', () => {
    for (const [days, unit] of [
      [3, 'days'],
      [31, 'weeks'],
      [300, 'months'],
    ] as const) {
      const journal = [daysAgo(0), daysAgo(days), daysAgo(Math.floor(days / 2))];
      const timeline = timelineOf(journal, TODAY);
      expect(timeline.unit).toBe(unit);
      expect(timeline.counts.reduce((sum, { count }) => sum + count, 0)).toBe(3);
      expect(timeline.counts.map(({ key }) => key)).toEqual(timeline.counts.map(({ key }) => key).sort());
    }
  });

  it('count an entry once for each of its rules', () => {
    const twice = entry({ prohibitions: ['a/b', 'a/b', 'a/c'] });
    expect(countBy([twice], ({ prohibitions }) => prohibitions)).toEqual([
      { key: 'a/b', count: 1 },
      { key: 'a/c', count: 1 },
    ]);
  });
});

it('saves what is shown as a file that a spreadsheet reads', async () => {
  const { ports } = await open([entry({ text: '=1+1' }), daysAgo(40)]);
  await userEvent.selectOptions(screen.getByLabelText('Waktu'), 'month');
  await userEvent.click(screen.getByRole('button', { name: 'Simpan CSV' }));
  const [file] = ports.saveFile.mock.calls[0] as [{ name: string; type: string; text: string }];
  expect(file).toMatchObject({ name: 'catatan-jaga-netral-2031-10-15.csv', type: 'text/csv' });
  const { data } = Papa.parse<string[]>(file.text.slice(1));
  expect(data).toEqual([
    ['waktu', 'situs', 'tindakan', 'tingkat', 'aturan', 'letak aturan', 'keputusan', 'tulisan'],
    [
      '2031-10-15 08:05',
      'X',
      'suka',
      'bisa melanggar',
      'skb-2022/ds-6',
      'SKB Netralitas 2022 · Lampiran II · disiplin no. 6',
      'dibatalkan',
      "'=1+1",
    ],
  ]);
});

describe('what is kept', () => {
  it('for how long, and whether with texts', async () => {
    const { settings } = await open([entry()]);
    await userEvent.selectOptions(screen.getByLabelText('Simpan catatan selama'), '30');
    await userEvent.click(screen.getByRole('checkbox', { name: /Simpan juga tulisan/ }));
    await waitFor(() => expect(settings()).toMatchObject({ journalDays: 30, journalTexts: true }));
    await userEvent.selectOptions(screen.getByLabelText('Simpan catatan selama'), 'forever');
    await waitFor(() => expect(settings().journalDays).toBe('forever'));
  });

  it('is deleted only after a second yes', async () => {
    const { send } = await open([entry()]);
    await userEvent.click(screen.getByRole('button', { name: 'Hapus semua catatan' }));
    expect(send).not.toHaveBeenCalledWith('journal:clear');
    await userEvent.click(screen.getByRole('button', { name: 'Ya, hapus' }));
    expect(await screen.findByText('Belum ada catatan')).toBeTruthy();
  });
});

describe('a shared computer', () => {
  const shared = () => screen.getByRole('checkbox', { name: /Jangan simpan apa pun/ });

  it('is a choice that asks once more, because what is there goes', async () => {
    const { settings } = await open([entry(), daysAgo(1)], {}, 'shared');
    await userEvent.click(shared());
    expect(screen.getByText(/2 catatan dan semua tanda/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Jangan' }));
    expect(settings().sharedComputer).toBeUndefined();
    await userEvent.click(shared());
    await userEvent.click(screen.getByRole('button', { name: 'Ya, mulai' }));
    await waitFor(() => expect(settings().sharedComputer).toBe(true));
    expect(await screen.findByText('Mode komputer bersama menyala.')).toBeTruthy();
  });

  it('can be ended at once', async () => {
    const { settings } = await open([], { sharedComputer: true }, 'shared');
    await userEvent.click(shared());
    await waitFor(() => expect(settings().sharedComputer).toBe(false));
  });

  it('explains an empty journal', async () => {
    await open([], { sharedComputer: true });
    expect(screen.getByText(/Mode komputer bersama menyala, jadi/)).toBeTruthy();
  });
});
