import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Decision, Settings } from '../../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages.ts';
import { judge } from '../../../src/pages/welcome/try-out.ts';
import { TRY_POSTS } from '../../../src/pages/welcome/try-posts.ts';
import { Welcome, type WelcomePorts } from '../../../src/pages/welcome/welcome.tsx';
import { fakePorts, TODAY } from './fake-ports.ts';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const HADI = { id: 'halilis', name: 'Hadi Santosa – Lilis Kurnia', ballot: 2 };

async function open(step = '', start: Partial<Settings> = {}) {
  location.hash = step;
  const fake = fakePorts(
    { 'elections:list': () => [{ id: 'p', name: 'Pilkada Kertasari', phases: [], people: [HADI] }] },
    start,
  );
  const askAbout = vi.fn(async (): Promise<Decision | 'unanswered'> => 'cancel');
  const ports = {
    ...fake.ports,
    isFirefox: false,
    isPinned: vi.fn<WelcomePorts['isPinned']>(async () => undefined),
    tryOut: async () => ({ judge, askAbout }),
    close: vi.fn(),
  } satisfies WelcomePorts;
  render(<Welcome ports={ports} />);
  await screen.findByRole('main');
  return { ...fake, ports, askAbout };
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const follow = (name: string) => userEvent.click(screen.getByRole('link', { name }));
const field = (name: string) => screen.getByRole('combobox', { name });
const heading = () => screen.getByRole('heading', { level: 1 });

describe('the way through', () => {
  it('goes on step by step to the end, and back', async () => {
    const { ports } = await open();
    const titles = [
      'Siapa Anda?',
      'Di mana kami berjaga',
      'Ikrar netralitas',
      'Coba di sini',
      'Siap menjaga',
    ];
    for (const [index, title] of titles.entries()) {
      await waitFor(() => expect(heading().textContent).toBe(title));
      expect(screen.getByRole('navigation', { name: `Langkah ${index + 1} dari 5` })).toBeTruthy();
      if (index < 4) await follow('Lanjut');
    }
    await follow('Kembali');
    await waitFor(() => expect(heading().textContent).toBe('Coba di sini'));
    await waitFor(() => expect(document.activeElement).toBe(heading()));
    await follow('Lanjut');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Selesai' })).toBeTruthy());
    await press('Selesai');
    expect(ports.close).toHaveBeenCalledOnce();
  });

  it('can be skipped at once, and then nothing was stored', async () => {
    const { ports, send } = await open();
    await press('Lewati semua');
    expect(ports.close).toHaveBeenCalledOnce();
    expect(send.mock.calls.filter(([name]) => name === 'settings:set')).toEqual([]);
  });

  it('speaks English at a press', async () => {
    await open();
    await press('EN: English');
    await waitFor(() => expect(heading().textContent).toBe('Who are you?'));
  });
});

describe('who the person is', () => {
  it('is stored as they say it', async () => {
    const { settings } = await open();
    await userEvent.selectOptions(screen.getByLabelText('Status saya'), 'pppk');
    await userEvent.selectOptions(screen.getByLabelText('Jabatan'), 'official');
    await userEvent.type(field('Daerah tempat saya bekerja'), 'klaten{Enter}');
    await userEvent.type(field('Suami atau istri saya calon'), 'hadi{Enter}');
    await waitFor(() =>
      expect(settings()).toMatchObject({
        status: 'pppk',
        position: 'official',
        region: '33.10',
        spouse: { participant: 'halilis', name: HADI.name },
      }),
    );
    expect(screen.getByText('Tersimpan di peramban ini.')).toBeTruthy();
  });

  it('can be unsaid', async () => {
    const { settings } = await open('', { position: 'staff', region: '33.10' });
    await userEvent.selectOptions(screen.getByLabelText('Jabatan'), 'unsaid');
    await userEvent.clear(field('Daerah tempat saya bekerja'));
    await userEvent.tab();
    await waitFor(() => expect(settings()).toMatchObject({ position: null, region: null }));
  });

  it('asks for an office only of whom the law asks it', async () => {
    await open('', { status: 'tni' });
    expect(screen.queryByLabelText('Jabatan')).toBeNull();
  });
});

describe('where we keep watch', () => {
  it('asks for each site that is missing, and says when the person declines', async () => {
    const { ports } = await open('where');
    cleanup();
    ports.missingSites.mockResolvedValue([{ id: 'x', name: 'X' }]);
    ports.askSites.mockResolvedValueOnce(false);
    render(<Welcome ports={ports} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Beri izin untuk X' }));
    expect(ports.askSites).toHaveBeenCalledWith([{ id: 'x', name: 'X' }]);
    expect(await screen.findByText(/Izin belum diberikan/)).toBeTruthy();
    ports.missingSites.mockResolvedValue([]);
    await press('Beri izin untuk semua');
    expect(await screen.findByText('Semua situs ini sudah dijaga.')).toBeTruthy();
  });
});

describe('the try-out', () => {
  const like = (name: string) => press(`Suka unggahan ${name}`);

  it('asks about the campaign’s post, and a cancelled like is none', async () => {
    const { askAbout } = await open('try');
    await like('Tim HALILIS');
    expect(askAbout).toHaveBeenCalledOnce();
    expect(await screen.findByText(/^Batal\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Suka unggahan Tim HALILIS', pressed: false })).toBeTruthy();
  });

  it('lets it pass after "continue"', async () => {
    const { askAbout } = await open('try');
    askAbout.mockResolvedValue('continue');
    await like('Tim HALILIS');
    expect(
      await screen.findByRole('button', { name: 'Suka unggahan Tim HALILIS', pressed: true }),
    ).toBeTruthy();
  });

  it.each(['KPU Kertasari', 'Bu Ratmi'])('asks nothing about %s', async (name) => {
    const { askAbout } = await open('try');
    await like(name);
    expect(askAbout).not.toHaveBeenCalled();
    expect(await screen.findByText(/langsung lewat/)).toBeTruthy();
  });

  it('says so when it cannot run', async () => {
    const { ports } = await open('try');
    cleanup();
    render(<Welcome ports={{ ...ports, tryOut: () => Promise.reject(new Error('no chunk')) }} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Suka unggahan Bu Ratmi' }));
    expect(await screen.findByText(/belum dapat dijalankan/)).toBeTruthy();
  });

  it('holds the campaign’s post for everybody, whatever their region and status', () => {
    const [campaign] = TRY_POSTS;
    for (const status of ['pns', 'pppk', 'non-asn', 'tni', 'polri', 'village-head', 'citizen'] as const) {
      const settings = { ...DEFAULT_SETTINGS, status, region: '12.01' };
      expect(['stop', 'warn']).toContain(judge(campaign!, settings, TODAY).level);
    }
  });
});

it('says when the icon is pinned', async () => {
  const { ports } = await open('pin');
  expect(await screen.findByText(/potongan puzzle di kanan atas/)).toBeTruthy();
  ports.isPinned.mockResolvedValue(true);
  dispatchEvent(new Event('focus'));
  expect(await screen.findByText('Ikon sudah disematkan.')).toBeTruthy();
});
