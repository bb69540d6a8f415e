import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { RegionPicker } from '../../../src/pages/region-picker.tsx';
import { findRegions, regionName, shortRegionName } from '../../../src/pages/regions.ts';

afterEach(cleanup);

const Held = ({ start }: { start?: string }) => {
  const [code, setCode] = useState<string | undefined>(start);
  return (
    <>
      <RegionPicker id="region" language="id" code={code} onChange={setCode} />
      <output>{code ?? 'none'}</output>
    </>
  );
};
const field = () => screen.getByRole('combobox', { name: 'Daerah' });
const chosen = () => screen.getByText((_, element) => element?.tagName === 'OUTPUT').textContent;
const lines = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('the field', () => {
  it('finds a regency by what people call it and takes it with the keyboard', async () => {
    render(<Held />);
    await userEvent.type(field(), 'klaten');
    expect(lines()).toEqual(['Kabupaten KlatenJawa Tengah']);
    await userEvent.keyboard('{Enter}');
    expect(chosen()).toBe('33.10');
    expect((field() as HTMLInputElement).value).toBe('Kabupaten Klaten');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  it('moves through the list with the arrows and says which line is meant', async () => {
    render(<Held />);
    await userEvent.type(field(), 'magelang{ArrowDown}');
    const active = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    expect(active?.textContent).toBe('Kota MagelangJawa Tengah');
    await userEvent.keyboard('{Enter}');
    expect(chosen()).toBe('33.71');
  });

  it('takes a line with the pointer', async () => {
    render(<Held />);
    await userEvent.type(field(), 'aceh bes');
    await userEvent.click(screen.getByRole('option', { name: /Kabupaten Aceh Besar/ }));
    expect(chosen()).toBe('11.06');
  });

  it.each(['{Escape}', '{Tab}'])('keeps what was chosen when it is left with %s', async (key) => {
    render(<Held start="33.10" />);
    await userEvent.click(field());
    await userEvent.clear(field());
    await userEvent.type(field(), `nowhere${key}`);
    expect((field() as HTMLInputElement).value).toBe('Kabupaten Klaten');
    expect(chosen()).toBe('33.10');
  });

  it('forgets the region when it is emptied', async () => {
    render(<Held start="33.10" />);
    await userEvent.clear(field());
    await userEvent.tab();
    expect(chosen()).toBe('none');
  });

  it('says when no region has that name', async () => {
    render(<Held />);
    await userEvent.type(field(), 'kertasari');
    expect(lines()).toEqual([]);
    expect(screen.getByText('Tidak ada daerah dengan nama itu.')).toBeTruthy();
  });
});

describe('regions', () => {
  it('are all provinces, regencies and cities', () => {
    expect(regionName('33')).toBe('Jawa Tengah');
    expect(shortRegionName('33.10')).toBe('Kab. Klaten');
    expect(regionName('33.99')).toBe('33.99');
  });

  it('come with the best first: what begins with the words, then what has them, then the province', () => {
    const found = findRegions('jawa').map(({ label }) => label);
    expect(found.slice(0, 3)).toEqual(['Jawa Barat', 'Jawa Tengah', 'Jawa Timur']);
  });
});
