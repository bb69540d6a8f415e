import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportStep, LayerInfo, RulesInfo } from '../../../src/messages.ts';
import { Options } from '../../../src/pages/options/options.tsx';
// Loaded beforehand: the page itself comes only when it is opened.
import '../../../src/pages/options/rules/rules-page.tsx';
import { ENVELOPE_MAX_BYTES, LOCAL_FILE_MAX_BYTES } from '../../../src/ruleset/limits.ts';
import type { PolicyInForce } from '../../../src/ruleset/policy-in-force.ts';
import type { SourceInfo, UpdatesInfo } from '../../../src/updates.ts';
import { kertasariRulesFile } from '../../pages/kertasari.ts';
import { fakePorts, TODAY } from './fake-ports.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const KEY = 'ab12'.repeat(16);
const file = kertasariRulesFile('2031-10-15');
const info: RulesInfo = {
  channel: 'bkpsdm-kertasari',
  issuer: 'BKPSDM Kabupaten Kertasari',
  contact: 'ruang 3',
  seq: 41,
  issued: '2031-09-23T03:00:00Z',
  expires: '2031-12-31T00:00:00Z',
  participants: 8,
};
const layer = (change: Partial<LayerInfo> = {}): LayerInfo => ({
  ...info,
  kind: 'user',
  counts: { elections: 3, participants: 8, accounts: 45, allowed: 0, prohibitions: 1, platforms: 0 },
  neutrality: { refused: [], noticed: [] },
  hasBefore: false,
  parts: 0,
  ...change,
});
const source = (change: Partial<SourceInfo> = {}): SourceInfo => ({
  id: 'address-1',
  address: 'https://bkpsdm.kertasari.example/aturan.json',
  standing: 'fresh',
  keys: [],
  revoked: [],
  history: [],
  ...change,
});
const updates = (change: Partial<UpdatesInfo> = {}): UpdatesInfo => ({
  standing: 'fresh',
  sources: [],
  managed: { state: 'none', accepted: [], ignored: [] },
  keys: [],
  clockSetBack: false,
  ...change,
});
const NO_POLICY: PolicyInForce = { locked: [], defaults: [], officialAccounts: [], overruled: [] };

async function open(answers: Parameters<typeof fakePorts>[0] = {}) {
  const fake = fakePorts({
    'rules:layers': () => [],
    'updates:list': () => updates(),
    'updates:key': () => ({ sealed: false, known: false }),
    'policy:get': () => NO_POLICY,
    ...answers,
  });
  location.hash = 'rules';
  render(<Options ports={fake.ports} />);
  await screen.findByRole('heading', { name: 'Yang berlaku sekarang' });
  return fake;
}
const card = (name = info.issuer) => within(screen.getByRole('heading', { level: 3, name }).closest('li')!);
const choose = (given: File) => userEvent.upload(screen.getByLabelText('Pilih berkas aturan (.json)'), given);
const outcome = () => screen.findByText(/dipakai mulai sekarang|tidak dipakai|Dihentikan|menghentikan/);

describe('the layers', () => {
  it('say what is built in, where there is nothing else', async () => {
    await open();
    expect(screen.getByText(/Belum ada berkas aturan dari instansi/)).toBeTruthy();
    expect(card('Aturan nasional').getByText('Bawaan')).toBeTruthy();
  });

  it('stand strongest first, each with its issuer, number, age, key and what it adds', async () => {
    await open({
      'rules:layers': () => [
        layer({ kind: 'agency', channel: 'kementerian', issuer: 'Kementerian', keyid: KEY }),
        layer(),
      ],
    });
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names.slice(0, 3)).toEqual([info.issuer, 'Kementerian', 'Aturan nasional']);
    expect(card('Kementerian').getByText('ab12 ab12', { exact: false })).toBeTruthy();
    expect(card().getByText('Tanpa tanda tangan')).toBeTruthy();
    expect(card().getByText(/22 hari yang lalu/)).toBeTruthy();
    expect(card().getByText('45 akun kampanye')).toBeTruthy();
    expect(card().queryByText('0 pengecualian')).toBeNull();
    expect(card().getByText('Semua peserta diperlakukan sama')).toBeTruthy();
  });

  it('mark what takes a side, what was left out, and what has expired', async () => {
    const said = { id: 'pemilihan hilir: hanya satu pihak tercantum.', en: 'only one side' };
    await open({
      'rules:layers': () => [
        layer({
          expires: '2031-10-01T00:00:00Z',
          neutrality: { refused: [said], noticed: [] },
          skipped: { election: 2, participant: 3 },
        }),
      ],
    });
    expect(card().getByText('Berkas ini tidak memperlakukan semua peserta sama')).toBeTruthy();
    expect(card().getByText(said.id)).toBeTruthy();
    expect(card().getByText(/^Dilewati: 5 bagian/)).toBeTruthy();
    expect(card().getByText('Kedaluwarsa')).toBeTruthy();
    expect(card().getByText(/^Rabu, 1 Oktober 2031\. Mintalah berkas baru/)).toBeTruthy();
  });

  it('tell of a source when it was asked, when it will be, and what was refused', async () => {
    const refused = {
      at: '2031-10-15T01:00:00Z',
      why: 'bad-signature' as const,
      said: [{ id: 'Tanda tangan tidak cocok.', en: 'The signature does not fit.' }],
    };
    const older = { ...refused, at: '2031-10-14T01:00:00Z' };
    const from = source({
      checkedAt: refused.at,
      nextCheck: '2031-10-15T07:00:00Z',
      refused,
      history: [refused, older],
    });
    const fake = await open({
      'rules:layers': () => [layer({ kind: 'region', source: 'address-1', keyid: KEY })],
      'updates:list': () => updates({ sources: [from] }),
      'updates:check': () => updates({ sources: [from] }),
    });
    expect(card().getByText(/Jawaban terakhir ditolak/)).toBeTruthy();
    expect(card().getByText('Pernah ditolak (1)')).toBeTruthy();
    expect(card().getByText('Ditanyakan lagi')).toBeTruthy();
    await userEvent.click(card().getByRole('button', { name: 'Periksa sekarang' }));
    expect(fake.send).toHaveBeenCalledWith('updates:check', 'address-1');
    expect(await card().findByText('Sudah diperiksa.')).toBeTruthy();
  });

  it('find participants by name, account or election', async () => {
    await open({
      'rules:layers': () => [layer()],
      'rules:text': () => ({ text: JSON.stringify(file) }),
    });
    const details = card().getByText('Peserta yang ditambahkan').closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await card().findByText('8 dari 8 ditampilkan.')).toBeTruthy();
    await userEvent.type(card().getByLabelText(/Cari nama/), '@HALILIS2');
    expect(await card().findByText('1 dari 1 ditampilkan.')).toBeTruthy();
    expect(card().getByText('Hadi Santosa – Lilis Kurnia')).toBeTruthy();
    await userEvent.type(card().getByLabelText(/Cari nama/), 'zzz');
    expect(await card().findByText('Tidak ada yang cocok.')).toBeTruthy();
  });

  it('say in sentences what an update changed', async () => {
    const before = structuredClone(file);
    before.elections[0]!.participants[1]!.accounts!.shift();
    before.elections[0]!.participants[1]!.ballot = 3;
    await open({
      'rules:layers': () => [layer({ hasBefore: true })],
      'rules:text': () => ({ text: JSON.stringify(file), before: JSON.stringify(before) }),
    });
    const details = card().getByText('Yang berubah dari berkas sebelumnya').closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(
      await card().findByText(
        'Nomor urut untuk Hadi Santosa – Lilis Kurnia di Pilkada Kertasari: dari 3 menjadi 2',
      ),
    ).toBeTruthy();
    expect(
      card().getByText('Baru: akun x:halilis2 untuk Hadi Santosa – Lilis Kurnia di Pilkada Kertasari'),
    ).toBeTruthy();
  });

  it('are removed only after a second yes, and saved as they are', async () => {
    let layers = [layer()];
    const fake = await open({
      'rules:layers': () => layers,
      'rules:text': () => ({ text: '{"format":1}' }),
      'rules:remove': () => {
        layers = [];
      },
    });
    const save = vi.spyOn(fake.ports, 'saveFile').mockImplementation(() => {});
    await userEvent.click(card().getByRole('button', { name: 'Simpan ke komputer' }));
    await waitFor(() =>
      expect(save).toHaveBeenCalledWith({
        name: 'bkpsdm-kertasari-41.json',
        type: 'application/json',
        text: '{"format":1}',
      }),
    );
    await userEvent.click(card().getByRole('button', { name: /Hapus berkas aturan BKPSDM/ }));
    expect(fake.send).not.toHaveBeenCalledWith('rules:remove', info.channel);
    await userEvent.click(card().getByRole('button', { name: 'Ya, hapus' }));
    expect(await screen.findByText('BKPSDM Kabupaten Kertasari sudah dihapus.')).toBeTruthy();
  });
});

describe('adding a file', () => {
  it('chosen or dropped', async () => {
    const fake = await open({ 'rules:import': () => ({ ok: true, value: info }) });
    await choose(new File(['{"format":1}'], 'kertasari.json'));
    expect((await outcome()).textContent).toBe(
      '“BKPSDM Kabupaten Kertasari” dipakai mulai sekarang: 8 peserta.',
    );
    expect(fake.send).toHaveBeenCalledWith('rules:import', '{"format":1}');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const zone = screen.getByText(/Letakkan berkas aturan/).closest('label')!;
    fireEvent(zone, Object.assign(drop, { dataTransfer: { files: [new File(['{}'], 'a.json')] } }));
    expect(drop.defaultPrevented).toBe(true);
    await waitFor(() => expect(fake.send).toHaveBeenCalledWith('rules:import', '{}'));
  });

  it('that is refused says every reason', async () => {
    const why = [
      { id: 'Baris 7, seq: yang ada "x", seharusnya bilangan.', en: 'Line 7' },
      { id: 'Baris 9, channel: wajib ada.', en: 'Line 9' },
    ];
    await open({ 'rules:import': () => ({ ok: false, why }) });
    await choose(new File(['{'], 'kertasari.json'));
    expect((await outcome()).textContent).toContain('“kertasari.json” tidak dipakai');
    for (const { id } of why) expect(screen.getByText(id)).toBeTruthy();
  });

  it('that is large goes in pieces, step by step, with progress', async () => {
    const text = 'é'.repeat(ENVELOPE_MAX_BYTES);
    const pieces: string[] = [];
    const steps: ImportStep[] = [
      { state: 'working', phase: 'reading', share: 0.5 },
      { state: 'working', phase: 'saving', share: 1 },
      { state: 'done', info: { ...info, participants: 250_000 } },
    ];
    const fake = await open({
      'rules:begin': () => 7,
      'rules:piece': (piece) => pieces.push(piece.text) > 0,
      'rules:step': () => steps.shift()!,
    });
    await choose(new File([text], 'daftar.json'));
    expect((await outcome()).textContent).toContain('250.000 peserta');
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('') === text).toBe(true);
    expect(fake.send).not.toHaveBeenCalledWith('rules:import', expect.anything());
  });

  it('that is large can be stopped', async () => {
    const fake = await open({
      'rules:begin': () => 7,
      'rules:piece': () => true,
      'rules:step': () => ({ state: 'working', phase: 'reading', share: 0.1 }),
      'rules:stop': () => {},
    });
    const answer = fake.send.getMockImplementation()!;
    // A real answer comes in a task of its own, between which a press is heard.
    fake.send.mockImplementation(async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve));
      return answer(...asked);
    });
    await choose(new File(['x'.repeat(ENVELOPE_MAX_BYTES + 1)], 'daftar.json'));
    await userEvent.click(await screen.findByRole('button', { name: 'Hentikan' }));
    expect((await outcome()).textContent).toContain('Tidak ada yang berubah');
    expect(fake.send).toHaveBeenCalledWith('rules:stop', 7);
  });

  it('is not even read where it is over 64 MB', async () => {
    await open();
    const huge = new File(['x'], 'daftar.json');
    Object.defineProperty(huge, 'size', { value: LOCAL_FILE_MAX_BYTES + 1 });
    await choose(huge);
    expect(await screen.findByText('Berkas ini lebih dari 64 MB.')).toBeTruthy();
  });

  it('signed by somebody unknown asks for the key first, and takes no other one', async () => {
    const fake = await open({ 'updates:key': () => ({ sealed: true, keyid: KEY, known: false }) });
    await choose(new File(['{"jagaNetral":1}'], 'kertasari.signed.json'));
    expect(await screen.findByText('Siapa yang menandatangani?')).toBeTruthy();
    await userEvent.upload(
      screen.getByLabelText('Pilih berkas kunci (.pem)'),
      new File(['no key'], 'kunci.pem'),
    );
    expect(await screen.findByText(/Ini bukan kunci publik/)).toBeTruthy();
    expect(fake.send).not.toHaveBeenCalledWith('updates:trust', expect.anything());
    expect(fake.send).not.toHaveBeenCalledWith('rules:import', expect.anything());
  });
});

describe('an address', () => {
  const look = { address: source().address!, keyid: KEY, key: 'c3BraQ==', file: info };

  it('is looked at first, and used only when the person finds the key to be right', async () => {
    const fake = await open({
      'updates:look': () => ({ ok: true, value: look }),
      'updates:add': () => ({ ok: true, value: source() }),
    });
    await userEvent.type(screen.getByLabelText('Alamat berkas'), `${look.address}{Enter}`);
    expect(await screen.findByText(/Di alamat ini ada berkas dari BKPSDM/)).toBeTruthy();
    expect(fake.send).not.toHaveBeenCalledWith('updates:add', expect.anything());
    await userEvent.click(screen.getByRole('button', { name: 'Sama, pakai alamat ini' }));
    expect(fake.send).toHaveBeenCalledWith('updates:add', { address: look.address, key: look.key });
    expect(await screen.findByText(/diperbarui sendiri/)).toBeTruthy();
  });

  it('that gives nothing good says why', async () => {
    const why = [{ id: 'Tidak ada berkas di alamat ini.', en: 'There is no file.' }];
    await open({ 'updates:look': () => ({ ok: false, why }) });
    await userEvent.type(screen.getByLabelText('Alamat berkas'), 'https://salah.example/{Enter}');
    expect(await screen.findByText('Tidak ada berkas di alamat ini.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sama, pakai alamat ini' })).toBeNull();
  });
});

describe('what agencies and administrators set', () => {
  const by = { channel: 'kementerian', issuer: 'Kementerian', contact: 'meja 1' };
  const policy: PolicyInForce = {
    locked: [{ item: 'mode', value: 'warn', by }],
    defaults: [{ item: 'journalDays', value: 30, by }],
    officialAccounts: [{ platform: 'x', handle: 'kementerian', by }],
    overruled: [{ item: 'mode', value: 'observe', by: { channel: 'a', issuer: 'Biro' }, stronger: by }],
  };

  it('is listed with who wants it, and whose word did not count', async () => {
    await open({ 'policy:get': () => policy });
    const section = within(screen.getByRole('region', { name: 'Pengaturan dari instansi' }));
    expect(section.getByText('ditetapkan oleh Kementerian')).toBeTruthy();
    expect(section.getByText('Biro meminta lain (beri tahu saja); Kementerian lebih kuat.')).toBeTruthy();
    expect(section.getByText('30 hari')).toBeTruthy();
    expect(section.getByText(/x @kementerian, ditambahkan oleh Kementerian/)).toBeTruthy();
  });

  it('is locked among the person’s settings, with whom to ask', async () => {
    await open({ 'policy:get': () => policy });
    location.hash = 'settings';
    expect(await screen.findByText('Diatur oleh Kementerian. Tanyakan: meja 1.')).toBeTruthy();
    const choice = screen.getByRole<HTMLInputElement>('radio', { name: /Beri tahu saja/ });
    expect(choice.closest('fieldset')?.disabled).toBe(true);
  });

  it('names managed values that were ignored, with the reason', async () => {
    const ignored = [
      { key: 'address', why: { id: 'harus diawali https://', en: 'must begin with https://' } },
    ];
    const managed = {
      state: 'present' as const,
      readAt: TODAY.toISOString(),
      accepted: ['channel'],
      ignored,
    };
    await open({ 'updates:list': () => updates({ managed }) });
    expect(screen.getByText('Dipakai: channel.')).toBeTruthy();
    expect(screen.getByText(/harus diawali https/)).toBeTruthy();
  });
});
