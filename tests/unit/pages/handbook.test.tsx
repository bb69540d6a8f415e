// Loaded beforehand: the page itself waits for it, however slow the machine is.
import '../../../src/pages/options/handbook/handbook-page.tsx';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../../src/pages/options/options.tsx';
import { fakePorts } from './fake-ports.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const open = async (place = '', fake = fakePorts()) => {
  location.hash = place === '' ? 'handbook' : `handbook/${place}`;
  render(<Options ports={fake.ports} />);
  await screen.findByRole('heading', { level: 2 });
  return fake;
};
const titles = () => [...document.querySelectorAll('.entry-title')].map((title) => title.textContent);
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('the prohibitions', () => {
  it('begins with those for the person’s own status', async () => {
    await open('', fakePorts({}, { status: 'polri' }));
    expect((screen.getByLabelText('Status') as HTMLSelectElement).value).toBe('polri');
    expect(titles()).toContain('Pose jari dan simbol');
    expect(titles()).not.toContain('Mengerahkan pegawai lain');
  });

  it('narrows to an act and a time, and says so in its heading', async () => {
    await open();
    const all = titles().length;
    await userEvent.click(screen.getByRole('radio', { name: 'suka' }));
    expect(heading()).toBe('Yang tidak boleh saya sukai');
    await userEvent.selectOptions(screen.getByLabelText('Masa'), 'before');
    expect(screen.getByText('Untuk PNS, sebelum calon ditetapkan')).toBeTruthy();
    expect(titles()).toContain('Unggahan yang mendukung bakal calon');
    expect(titles()).not.toContain('Unggahan calon dan akun pemenangan');
    await userEvent.click(screen.getByRole('button', { name: 'Hapus pilihan' }));
    expect(titles()).toHaveLength(all);
  });

  it('finds what was typed, best first', async () => {
    await open();
    await userEvent.type(screen.getByLabelText('Cari'), 'kotak kosong');
    expect(titles()[0]).toBe('Kampanye kotak kosong');
    expect(screen.getByText(/^\d+ larangan$/)).toBeTruthy();
  });

  it('tells organisers and citizens that these rules are not theirs', async () => {
    await open('', fakePorts({}, { status: 'citizen' }));
    expect(screen.getByText(/tidak mengatur warga/)).toBeTruthy();
    expect(titles()).toEqual([]);
  });

  it('unfolds everything for paper and folds it again', async () => {
    const { ports } = await open();
    const unfolded = () => document.querySelectorAll('details[open]').length;
    await userEvent.click(screen.getByRole('button', { name: 'Cetak seluruh buku saku' }));
    expect(ports.print).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('beforeprint'));
    expect(unfolded()).toBe(titles().length);
    window.dispatchEvent(new Event('afterprint'));
    expect(unfolded()).toBe(0);
  });
});

describe('one prohibition', () => {
  it('stands at its own address with article, sanction, both sides and examples', async () => {
    await open('skb-2022/ds-6-follow');
    const page = within(screen.getByRole('region', { name: 'Akun pribadi calon' }));
    expect(page.getByText(/SKB Netralitas 2022 · Lampiran II · disiplin no. 6/)).toBeTruthy();
    expect(page.getByText('hukuman disiplin berat')).toBeTruthy();
    const sides = page.getByText('Pejabat berbeda pendapat').nextElementSibling?.textContent;
    expect(sides).toMatch(/KemenPANRB/);
    expect(sides).toMatch(/Bawaslu Kota Blitar/);
    expect(page.getByText('Bisa melanggar')).toBeTruthy();
    expect(page.getByText('Boleh')).toBeTruthy();
    expect(page.getByText(/PP 94\/2021 pasal 5 huruf n angka 5/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Akun pribadi calon'));
  });

  it('says what the same act becomes once candidates are determined', async () => {
    await open('skb-2022/ke-4');
    expect(screen.getByText(/Setelah calon ditetapkan: hukuman disiplin berat/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /sesudah penetapan/ }).getAttribute('href')).toBe(
      '#handbook/skb-2022/ds-6',
    );
  });

  it('says so when it does not hold for the person', async () => {
    await open('skb-2022/ds-6', fakePorts({}, { status: 'tni' }));
    expect(screen.getByText('Tidak berlaku untuk prajurit TNI.')).toBeTruthy();
  });

  it('shows what an agency’s rules file added, and owns up to what nobody knows', async () => {
    const law = { id: 'Surat edaran bupati', en: 'The regent’s circular' };
    const plain = { id: 'Larangan setempat.', en: 'A local prohibition.' };
    await open(
      'kertasari/lokal-1',
      fakePorts({ 'prohibitions:list': () => [{ id: 'kertasari/lokal-1', law, plain }] }),
    );
    expect(heading()).toBe('Surat edaran bupati');
    cleanup();
    await open('nowhere/nothing');
    expect(heading()).toBe('Larangan ini tidak ada di buku saku.');
  });
});

describe('the other parts', () => {
  it('tells what is allowed and marks what is a conclusion', async () => {
    await open('safe');
    const vote = screen.getByText('Memilih di bilik suara').closest('li')!;
    expect(vote.textContent).not.toContain('kesimpulan');
    expect(screen.getByText('Mengunggah jari bertinta').closest('li')!.textContent).toContain('kesimpulan');
  });

  it('does not tell soldiers that they may vote', async () => {
    await open('safe', fakePorts({}, { status: 'tni' }));
    expect(screen.queryByText('Memilih di bilik suara')).toBeNull();
  });

  it('copies a reply, and says so when the browser refuses', async () => {
    const { ports } = await open('pressed');
    const [copy] = screen.getAllByRole('button', { name: 'Salin balasan' });
    await userEvent.click(copy!);
    expect(ports.copy).toHaveBeenCalledWith(expect.stringContaining('saya harus netral'));
    expect(await screen.findByText('Tersalin.')).toBeTruthy();
    ports.copy.mockRejectedValueOnce(new Error('no'));
    await userEvent.click(copy!);
    await waitFor(() => expect(screen.getByText(/Belum tersalin/)).toBeTruthy());
  });

  it('names the laws in force and those they replaced', async () => {
    await open('laws');
    expect(screen.getByText(/Menggantikan: SKB Netralitas 2020/)).toBeTruthy();
    expect(screen.getByText('Berlaku sejak 2023')).toBeTruthy();
  });

  it('speaks English throughout when asked', async () => {
    await open('', fakePorts({}, { language: 'en' }));
    expect(heading()).toBe('What I may not do');
    expect(document.querySelector('.entry-title')?.textContent).toBe('Taking sides from an agency’s account');
  });
});
