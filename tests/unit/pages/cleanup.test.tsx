import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TrailOfTab } from '../../../src/messages.ts';
import { CleanupPage } from '../../../src/pages/options/cleanup/cleanup-page.tsx';
import { type OptionsView, readOptions } from '../../../src/pages/options/read-options.ts';
import { TrailCard } from '../../../src/pages/popup/trail-card.tsx';
import { UndoCard } from '../../../src/pages/popup/undo-card.tsx';
import { pagesWordsIn } from '../../../src/words/pages.ts';
import { entry, fakePorts, TODAY } from './fake-ports.ts';

afterEach(cleanup);

const undo = [{ act: 'like', id: 'Tekan hati itu lagi.', en: 'Press the heart again.' }] as const;
const trails = [
  { act: 'like', id: 'Profil → Suka', en: 'Profile → Likes', at: 'https://x.com/likes' },
] as const;
const SITES = [{ id: 'x', name: 'X', undo, trails }];
const words = pagesWordsIn('id');

const trail = (change: Partial<TrailOfTab> = {}): TrailOfTab => ({
  platform: 'x',
  act: 'like',
  isOver: false,
  read: 40,
  tabId: 3,
  at: TODAY.toISOString(),
  found: [
    {
      key: '1',
      level: 'stop',
      prohibitions: ['skb-2022/ds-6'],
      link: 'https://x.com/halilis2/status/1',
      who: '=cmd()',
    },
    { key: '2', level: 'warn', prohibitions: ['skb-2022/ds-6'] },
  ],
  ...change,
});

async function open(found: readonly TrailOfTab[]) {
  let kept = found;
  const fake = fakePorts({
    'trails:list': () => kept,
    'trails:clear': () => {
      kept = [];
    },
  });
  const ports = { ...fake.ports, sites: SITES };
  const view = (await readOptions(ports.send)) as OptionsView;
  render(<CleanupPage {...{ ports, view }} place="" change={async () => true} refresh={async () => {}} />);
  await (found.length > 0 ? screen.findByRole('article') : screen.findByText('Caranya'));
  return ports;
}

describe('old traces', () => {
  it('names the lists and the way there', async () => {
    await open([]);
    expect(screen.getByRole('term').textContent).toBe('X');
    expect(screen.getByRole('link', { name: 'Buka Profil → Suka di X' })).toBeTruthy();
  });

  it('shows how far a list was read and what is to be looked at', async () => {
    const ports = await open([trail()]);
    const card = within(screen.getByRole('article', { name: 'suka · X' }));
    expect(card.getByRole('status').textContent).toContain('40 dibaca, 2 perlu dilihat');
    expect(card.getByText('tanpa nama')).toBeTruthy();
    expect(card.getAllByRole('link')).toHaveLength(1);
    expect(card.getByText(/Tekan hati itu lagi/)).toBeTruthy();
    await userEvent.click(card.getByRole('button', { name: 'Berhenti' }));
    expect(ports.stopTrail).toHaveBeenCalledWith(3);
  });

  it('is saved as a list in which no name is a formula', async () => {
    const ports = await open([trail({ isOver: true })]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sudah dibereskan: tanpa nama' }));
    await userEvent.click(screen.getByRole('button', { name: 'Simpan sebagai daftar (CSV)' }));
    const [{ text }] = vi.mocked(ports.saveFile).mock.calls[0]!;
    const rows = text.split('\r\n');
    expect(rows[1]).toContain("'=cmd()");
    expect(rows[1]).toContain('belum');
    expect(rows[2]).toMatch(/,ya$/);
  });

  it('is forgotten when the person wants it', async () => {
    await open([trail({ isOver: true })]);
    await userEvent.click(screen.getByRole('button', { name: 'Hapus semua temuan' }));
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });
});

describe('in the popup', () => {
  it('a list is read and stopped', async () => {
    const ports = {
      look: async () => undefined,
      start: vi.fn(async () => ({ act: 'like', isWalking: true }) as const),
      stop: vi.fn(async () => {}),
    };
    const here = { act: 'like', isWalking: false } as const;
    render(<TrailCard trail={here} language="id" onResults={() => {}} {...{ ports, words }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Baca daftar ini' }));
    expect(await screen.findByText('Daftar ini sedang dibaca.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Berhenti' }));
    expect(ports.stop).toHaveBeenCalledOnce();
  });

  const showUndo = (minutesAgo: number, decision: 'continue' | 'cancel' = 'continue') => {
    const at = new Date(TODAY.getTime() - minutesAgo * 60_000).toISOString();
    const journal = [entry({ at, decision })];
    render(<UndoCard now={TODAY} language="id" sites={SITES} {...{ journal, words }} />);
  };

  it('whoever went on is told how to take it back', () => {
    showUndo(3);
    expect(screen.getByText(/Anda melanjutkan suka di X 3 menit lalu. Tekan hati itu lagi./)).toBeTruthy();
    expect(screen.getByText('Petunjuk ini tampil 7 menit lagi.')).toBeTruthy();
  });

  it.each([
    ['after ten minutes', 10, 'continue'],
    ['after a cancelled act', 1, 'cancel'],
    ['after a clock that was set back', -5, 'continue'],
  ] as const)('nothing is said %s', (_when, minutes, decision) => {
    showUndo(minutes, decision);
    expect(screen.queryByText('Berubah pikiran?')).toBeNull();
  });
});
