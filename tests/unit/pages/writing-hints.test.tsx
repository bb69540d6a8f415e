import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Options } from '../../../src/pages/options/options.tsx';
import { fakePorts } from './fake-ports.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const section = async (fake: ReturnType<typeof fakePorts>) => {
  location.hash = 'settings';
  render(<Options ports={fake.ports} />);
  return within(await screen.findByRole('region', { name: 'Saat menulis' }));
};

test('hints are shown unless the person wants none, and can be had back', async () => {
  const fake = fakePorts();
  const writing = await section(fake);
  const box = writing.getByRole<HTMLInputElement>('checkbox', { name: 'Tampilkan petunjuk saat menulis' });
  expect(box.checked).toBe(true);
  await userEvent.click(box);
  await waitFor(() => expect(fake.settings().writingHints).toBe(false));
  expect(await writing.findByText('Tersimpan.')).toBeTruthy();
  await userEvent.click(box);
  await waitFor(() => expect(fake.settings().writingHints).toBe(true));
});

test('hints hidden from a page are off here', async () => {
  const writing = await section(fakePorts({}, { writingHints: false }));
  expect(writing.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
});

test('says so when nothing was stored', async () => {
  const writing = await section(fakePorts({ 'settings:set': () => ({ ok: false, why: 'not-saved' }) }));
  await userEvent.click(writing.getByRole('checkbox'));
  expect(await writing.findByText('Belum tersimpan. Coba lagi.')).toBeTruthy();
});
