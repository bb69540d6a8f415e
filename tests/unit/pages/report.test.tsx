// Loaded beforehand: the page itself waits for it, however slow the machine is.
import '../../../src/pages/options/report/report-page.tsx';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../../src/pages/options/options.tsx';
import { caseAt, lastDay } from '../../../src/pages/options/report/case.ts';
import { entry, fakePorts } from './fake-ports.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const open = async (place = '', fake = fakePorts()) => {
  location.hash = place === '' ? 'report' : `report/${place}`;
  render(<Options ports={fake.ports} />);
  await screen.findByText('Teks siap salin');
  return fake;
};
const section = (name: string) => within(screen.getByRole('region', { name }));
const channels = () =>
  section('Ke mana')
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);
const letter = () => document.querySelector('.letter')?.textContent ?? '';

describe('a breach that was seen', () => {
  it('goes where this status is dealt with', async () => {
    await open();
    expect(channels()).toContain('BKN, pelaporan publik netralitas');
    await userEvent.selectOptions(screen.getByLabelText('Siapa yang dilaporkan?'), 'polri');
    expect(channels()).toContain('Propam Polri');
    expect(channels()).not.toContain('BKN, pelaporan publik netralitas');
    expect(letter()).toContain('Status: anggota Polri');
  });

  it('counts the seven days from when it was known', async () => {
    await open();
    expect(screen.getByText('Lapor ke Bawaslu paling lambat Rabu, 22 Oktober 2031.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Sejak kapan Anda tahu?'), { target: { value: '2031-10-01' } });
    expect(await screen.findByText(/lewat pada Rabu, 8 Oktober 2031/)).toBeTruthy();
    expect(letter()).toContain('1 Oktober 2031');
  });

  it('puts rule and ticked evidence into the letter, and copies it', async () => {
    const { ports } = await open();
    await userEvent.selectOptions(screen.getByLabelText('Aturan yang tersentuh'), 'skb-2022/ds-6');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tautan ke unggahan' }));
    expect(letter()).toContain('SKB Netralitas 2022 · Lampiran II · disiplin no. 6');
    expect(letter()).toContain('- Tautan ke unggahan');
    await userEvent.click(screen.getByRole('button', { name: 'Salin teks' }));
    expect(ports.copy).toHaveBeenCalledWith(letter());
    expect(await section('Teks siap salin').findByText('Tersalin.')).toBeTruthy();
  });

  it('asks for no name and no account, and tells the background nothing', async () => {
    const { send } = await open();
    const fields = [...document.querySelectorAll('main input, main textarea')].map((field) =>
      field.getAttribute('type'),
    );
    expect(new Set(fields)).toEqual(new Set(['date', 'checkbox']));
    const before = send.mock.calls.length;
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tautan ke unggahan' }));
    expect(send.mock.calls.length).toBe(before);
  });
});

it('protects who was pressed', async () => {
  await open('pressed');
  expect(screen.getByText(/jangan lewat atasan yang menekan/)).toBeTruthy();
  expect(letter()).toContain('Mohon nama saya dilindungi.');
});

describe('an act of one’s own', () => {
  const held = entry({ text: 'Ayo coblos nomor 2', prohibitions: ['skb-2022/ds-6', 'skb-2022/ds-2'] });

  it('comes from the journal with its rule, and without the text', async () => {
    await open(`slipped/${held.at}`, fakePorts({ 'journal:list': () => [held] }));
    expect(letter()).toContain('suka di X, 15 Okt 2031');
    expect(letter()).toContain('skb-2022/ds-6');
    expect(letter()).toContain('hukuman disiplin berat');
    expect(letter()).not.toContain('coblos');
  });

  it('can be left open', async () => {
    await open('slipped', fakePorts({ 'journal:list': () => [held] }));
    expect(letter()).toContain('[suka, bagikan, komentar, atau lainnya]');
    await userEvent.selectOptions(screen.getByLabelText('Tindakan dari catatan saya'), held.at);
    await waitFor(() => expect(letter()).toContain('skb-2022/ds-6'));
    await userEvent.selectOptions(screen.getByLabelText('Tindakan dari catatan saya'), '');
    await waitFor(() => expect(letter()).not.toContain('skb-2022/ds-6'));
  });
});

it('reads its address and counts calendar days', () => {
  expect(caseAt('')).toEqual({ what: 'seen' });
  expect(caseAt('slipped/2031-10-15T01:05:00.000Z')).toEqual({
    what: 'slipped',
    at: '2031-10-15T01:05:00.000Z',
  });
  expect(lastDay('2031-12-28', 7)).toBe('2032-01-04');
});
