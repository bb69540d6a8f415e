import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeptDraft } from '../../../../src/messages.ts';
import { Options } from '../../../../src/pages/options/options.tsx';
import type { Json } from '../../../../src/pages/options/studio/draft/json.ts';
import { kertasariRulesFile } from '../../../pages/kertasari.ts';
import { fakePorts } from '../fake-ports.ts';
import { fairFile, unfairFile } from './samples.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  location.hash = '';
});

/** The studio at a place, with a background that keeps one draft. */
async function open(place: string, file?: Json, answers: Parameters<typeof fakePorts>[0] = {}) {
  let kept: KeptDraft | null =
    file === undefined ? null : { text: JSON.stringify(file), lastSeq: 41, savedAt: '2031-10-15T01:00:00Z' };
  const fake = fakePorts({
    'studio:draft': () => kept,
    'studio:keep': ({ draft, follows }) => {
      if (kept && kept.savedAt !== follows) return { ok: false, why: 'elsewhere' };
      kept = draft;
      return { ok: true, value: null };
    },
    'studio:forget': () => {
      kept = null;
    },
    ...answers,
  });
  location.hash = `studio/${place}`;
  render(<Options ports={fake.ports} />);
  await screen.findByRole('heading', { level: 1, name: 'Studio untuk instansi' });
  await screen.findAllByRole(place === 'booklet' ? 'article' : 'region', {}, { timeout: 20_000 });
  return {
    ...fake,
    /** Another page keeps this one. */
    keepElsewhere: (other: Json) => {
      kept = { text: JSON.stringify(other), lastSeq: 41, savedAt: '2031-10-15T01:30:00Z' };
    },
    kept: () => (kept ? (JSON.parse(kept.text) as typeof kept & Record<string, unknown>) : null),
  };
}

const region = (name: string) => within(screen.getByRole('region', { name }));

/** Hears what is given to the person as a file. */
function hearDownloads(): { name: string; text: () => Promise<string> }[] {
  const heard: { name: string; text: () => Promise<string> }[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const taken = blob;
    heard.push({ name: this.download, text: () => taken.text() });
  });
  return heard;
}

describe('beginning', () => {
  it('makes a new file and keeps it once the hands rest', async () => {
    const { kept } = await open('');
    await userEvent.click(screen.getByRole('button', { name: 'Berkas baru' }));
    await userEvent.type(await screen.findByLabelText('Nama instansi'), 'BKPSDM Kertasari');
    expect(screen.getByLabelText<HTMLInputElement>(/Nama pendek berkas/).value).toBe('bkpsdm-kertasari');
    await waitFor(() => expect(kept()).toMatchObject({ issuer: { name: 'BKPSDM Kertasari' } }), {
      timeout: 3000,
    });
    expect(await screen.findByText('Draf tersimpan di peramban ini')).toBeTruthy();
  });

  it('says so where nothing can be kept', async () => {
    await open('publisher', fairFile(), { 'studio:keep': () => ({ ok: false, why: 'not-saved' }) });
    await userEvent.type(screen.getByLabelText('Nama instansi'), ' 2');
    expect(await screen.findByText(/Draf belum tersimpan/, {}, { timeout: 3000 })).toBeTruthy();
  });

  it.each([
    ['Simpan yang di sini', / 2$/],
    ['Pakai yang di tab lain', / dari tab lain$/],
  ])('asks which stays when another page has changed the draft: %s', async (choice, name) => {
    const { kept, keepElsewhere } = await open('publisher', fairFile());
    const field = () => screen.getByLabelText<HTMLInputElement>('Nama instansi');
    const issuer = { ...(fairFile() as { issuer: object }).issuer, name: 'BKPSDM dari tab lain' };
    keepElsewhere({ ...(fairFile() as object), issuer } as Json);
    await userEvent.type(field(), ' 2');
    await userEvent.click(await screen.findByRole('button', { name: choice }, { timeout: 3000 }));
    await waitFor(() => expect(field().value).toMatch(name));
    expect(await screen.findByText('Draf tersimpan di peramban ini')).toBeTruthy();
    expect(kept()).toMatchObject({ issuer: { name: expect.stringMatching(name) } });
  });

  it('replaces a draft only after a yes', async () => {
    const { kept } = await open('', fairFile());
    await userEvent.click(screen.getByRole('button', { name: 'Berkas baru' }));
    await userEvent.click(screen.getByRole('button', { name: 'Jangan' }));
    expect(kept()).toMatchObject({ channel: 'bkpsdm-kertasari' });
    await userEvent.click(screen.getByRole('button', { name: 'Berkas baru' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ya, ganti' }));
    await waitFor(() => expect(kept()).toMatchObject({ channel: '', seq: 1 }), { timeout: 3000 });
  });

  it('goes on with a file under the next number', async () => {
    await open('');
    const file = new File([JSON.stringify(kertasariRulesFile('2031-10-15'))], 'kertasari.json');
    await userEvent.upload(screen.getByLabelText('Pilih berkas aturan (.json)'), file);
    expect(await screen.findByLabelText<HTMLInputElement>('Nama instansi')).toMatchObject({
      value: 'BKPSDM Kabupaten Kertasari',
    });
    location.hash = 'studio/export';
    expect((await screen.findByLabelText<HTMLInputElement>('Nomor berkas')).value).toBe('42');
  });

  it('names the line of what cannot be read', async () => {
    await open('');
    await userEvent.upload(
      screen.getByLabelText('Pilih berkas aturan (.json)'),
      new File(['{\n"seq" 1}'], 'rusak.json'),
    );
    expect(await screen.findByText(/“rusak.json” tidak dapat dibuka. Baris 2/)).toBeTruthy();
  });

  it('forgets the draft after a second yes', async () => {
    const { kept } = await open('', fairFile());
    await userEvent.click(screen.getByRole('button', { name: 'Hapus draf' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ya, hapus' }));
    await waitFor(() => expect(kept()).toBeNull());
    expect(screen.queryByText('Draf Anda')).toBeNull();
  });
});

describe('the forms', () => {
  it('tell a mistake at its field and in the list of steps', async () => {
    await open('elections/0/1', fairFile());
    const ballot = screen.getByLabelText(/Nomor urut/);
    await userEvent.clear(ballot);
    await userEvent.type(ballot, 'dua');
    expect(await screen.findByText('Yang ada "dua", seharusnya bilangan')).toBeTruthy();
    expect(ballot.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(ballot.getAttribute('aria-describedby')!)?.textContent).toContain('dua');
    const step = within(screen.getByRole('navigation', { name: 'Langkah' })).getByRole('link', {
      name: /Pemilihan/,
    });
    expect(step.textContent).toContain('1 perlu diperbaiki');
  });

  it('lead from a problem to its field', async () => {
    const file = fairFile() as { channel: string };
    await open('export', { ...file, channel: 'BKPSDM Kab' });
    await userEvent.click(await screen.findByRole('link', { name: 'Saluran' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/Nama pendek berkas/)));
  });

  it('take an address as an account, once', async () => {
    const { kept } = await open('rules', fairFile());
    const line = region('Akun yang tidak memihak').getByLabelText('Nama akun atau alamatnya');
    for (const typed of [
      'https://www.instagram.com/kpu_kertasari_baru/{Enter}',
      'https://a.example/b{Enter}',
    ]) {
      await userEvent.clear(line);
      await userEvent.type(line, typed);
    }
    expect(await screen.findByText(/“https:\/\/a.example\/b” bukan nama akun/)).toBeTruthy();
    await waitFor(
      () =>
        expect(JSON.stringify(kept())).toContain('{"platform":"instagram","handle":"kpu_kertasari_baru"}'),
      { timeout: 3000 },
    );
  });

  it('give back what was removed', async () => {
    await open('elections/0', fairFile());
    await userEvent.click(screen.getByRole('button', { name: 'Hapus Hadi Santosa – Lilis Kurnia' }));
    expect(await screen.findByText('2 peserta')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(await screen.findByText('3 peserta')).toBeTruthy();
  });

  it('refuse a local prohibition without a law', async () => {
    await open('rules', fairFile());
    await userEvent.click(screen.getByRole('button', { name: 'Tambah larangan' }));
    await userEvent.type(
      await screen.findByLabelText('Larangannya, dalam satu kalimat'),
      'Dilarang memasang stiker.',
    );
    expect(await screen.findByText(/perlu diperbaiki/, { selector: 'summary *' })).toBeTruthy();
    expect(screen.getAllByText(/Tidak boleh kosong/).length).toBeGreaterThan(0);
  });

  it('let an agency require a setting', async () => {
    const { kept } = await open('publisher', fairFile());
    await userEvent.selectOptions(screen.getByLabelText('Bila ada yang bisa melanggar'), 'Wajib: tahan dulu');
    await waitFor(() => expect(kept()).toMatchObject({ policy: { enforce: { mode: 'warn' } } }), {
      timeout: 3000,
    });
  });
});

describe('a long list', () => {
  const long = (): Json => {
    const file = fairFile() as unknown as { elections: { participants: object[] }[] };
    file.elections[0]!.participants = Array.from({ length: 1000 }, (_none, place) => ({
      id: `calon-${place}`,
      kind: 'candidate',
      people: [`Calon Nomor ${place}`],
    }));
    return file as unknown as Json;
  };

  it('shows a page of a thousand, and finds one by name', async () => {
    await open('elections/0', long());
    const people = () => within(screen.getByRole('region', { name: 'Peserta' })).getAllByRole('listitem');
    expect(people()).toHaveLength(25);
    await userEvent.click(screen.getByRole('button', { name: 'Berikutnya' }));
    expect(people()[0]!.textContent).toContain('Calon Nomor 25');
    await userEvent.type(screen.getByRole('searchbox'), 'nomor 997');
    expect(people()).toHaveLength(1);
    expect(screen.getByText('1 dari 1000 peserta')).toBeTruthy();
  });
});

describe('a candidate list', () => {
  const csv = [
    'No. Urut;Nama Calon;Calon Wakil;Instagram;Warna',
    '1;H. Bima Prakoso, S.E.;Rukmini;bimarukmini1;biru',
    'dua;Hadi Santosa;Lilis Kurnia;halilis2;',
    '3;Rusdi Amran;Wati Sundari;rawat!!;',
  ].join('\r\n');

  it('becomes an election; what was left out is named by its line', async () => {
    const { kept } = await open('import', fairFile());
    await userEvent.type(screen.getByLabelText('Nama pemilihan'), 'Pilbup Kertasari');
    await userEvent.upload(screen.getByLabelText('Pilih daftar calon (.csv)'), new File([csv], 'calon.csv'));
    expect(await screen.findByText('2 peserta terbaca dalam 1 pemilihan.')).toBeTruthy();
    expect(screen.getByText('Baris yang tidak ikut (1)')).toBeTruthy();
    expect(screen.getByText(/nomor urut “dua” bukan bilangan/).textContent).toContain('Baris 3');
    expect(screen.getByText(/akun “rawat!!” tidak dimengerti/).textContent).toContain('Baris 4');
    expect(screen.getByText('Kolom yang tidak dipakai: Warna.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Masukkan ke draf' }));
    expect(await screen.findByText('Pilbup Kertasari')).toBeTruthy();
    await waitFor(() => expect((kept() as unknown as { elections: [] }).elections).toHaveLength(4), {
      timeout: 3000,
    });
  });
});

describe('trying', () => {
  it('holds a post by the draft’s own names and marks the words', async () => {
    await open('try', fairFile());
    await userEvent.type(screen.getByLabelText('Isi unggahan'), 'Ayo coblos HALILIS');
    await userEvent.click(screen.getByRole('button', { name: 'Periksa' }));
    const said = region('Coba satu unggahan').getByRole('status');
    expect(within(said).getByText('Bisa melanggar netralitas')).toBeTruthy();
    expect(said.querySelector('mark')?.textContent).toContain('coblos');
  });

  it('tries the same posts about everybody and shows where they differ', async () => {
    const file = fairFile() as unknown as { elections: { participants: { accounts?: unknown }[] }[] };
    delete file.elections[0]!.participants[2]!.accounts;
    await open('try', file as unknown as Json);
    const all = region('Contoh untuk semua peserta');
    expect(all.getAllByRole('row')).toHaveLength(4);
    expect(all.getByText('Sama untuk semua peserta yang ditampilkan.')).toBeTruthy();
    expect(all.getByText('tanpa akun')).toBeTruthy();
    await userEvent.click(all.getByRole('button', { name: /Berita, Hadi Santosa dan Lilis Kurnia: Lolos/ }));
    expect(all.getByText(/hadir di pasar pagi ini/)).toBeTruthy();
  });
});

describe('comparing', () => {
  it('names what differs from the file in force', async () => {
    const before = JSON.stringify(kertasariRulesFile('2031-10-15'));
    const file = fairFile() as { issuer: object };
    const info = {
      channel: 'bkpsdm-kertasari',
      issuer: 'BKPSDM Kabupaten Kertasari',
      seq: 41,
      issued: '2031-09-23T03:00:00Z',
      expires: '2031-12-31T00:00:00Z',
      participants: 8,
    };
    await open(
      'compare',
      { ...file, issuer: { name: 'BKPSDM Kertasari' } },
      { 'rules:list': () => [info], 'rules:text': () => ({ text: before }) },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'BKPSDM Kabupaten Kertasari, nomor 41' }),
    );
    expect(await screen.findByText(/perbedaan dengan BKPSDM Kabupaten Kertasari, nomor 41/)).toBeTruthy();
    expect(screen.getByText(/: dari BKPSDM Kabupaten Kertasari menjadi BKPSDM Kertasari$/)).toBeTruthy();
    expect(screen.getByText(/tidak ditentukan lagi \(tadinya ruang 3, bagian disiplin\)/)).toBeTruthy();
  });
});

describe('the end', () => {
  it('gives out the file under a number that was never used', async () => {
    const heard = hearDownloads();
    await open('export', fairFile());
    for (const name of ['bkpsdm-kertasari-42.json', 'bkpsdm-kertasari-43.json']) {
      await userEvent.click(screen.getByRole('button', { name: 'Unduh berkas aturan' }));
      expect(await screen.findByText(`“${name}” sudah diunduh.`)).toBeTruthy();
    }
    expect(heard.map(({ name }) => name)).toEqual(['bkpsdm-kertasari-42.json', 'bkpsdm-kertasari-43.json']);
    expect(JSON.parse(await heard[1]!.text())).toMatchObject({ seq: 43, channel: 'bkpsdm-kertasari' });
  });

  it('gives out no file that takes a side, but always the draft', async () => {
    const heard = hearDownloads();
    await open('export', unfairFile());
    expect(screen.getByRole('heading', { name: 'Berkas belum siap' })).toBeTruthy();
    expect(screen.getByText(/counterSlogans ada pada sebagian peserta saja/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Unduh berkas aturan' }).disabled).toBe(
      true,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Unduh draf' }));
    expect(heard.map(({ name }) => name)).toEqual(['draf-bkpsdm-kertasari.json']);
  });

  it('prints everybody in the same row, in both languages', async () => {
    await open('booklet', fairFile());
    const booklet = within(screen.getByRole('article'));
    expect(booklet.getByRole('heading', { name: 'Menjaga netralitas di media sosial' })).toBeTruthy();
    for (const name of [
      'Bima Prakoso – Rukmini',
      'Hadi Santosa – Lilis Kurnia',
      'Rusdi Amran – Wati Sundari',
    ]) {
      expect(within(booklet.getByText(name).closest('tr')!).getAllByRole('cell')).toHaveLength(4);
    }
    await userEvent.selectOptions(screen.getByLabelText('Bahasa buku'), 'en');
    expect(await screen.findByRole('heading', { name: 'Staying neutral on social media' })).toBeTruthy();
    expect(screen.getByRole('article').getAttribute('lang')).toBe('en');
  });
});
