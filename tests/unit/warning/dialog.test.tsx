import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Dialog } from '../../../src/warning/dialog.tsx';
import type { Question } from '../../../src/warning/types.ts';
import { finding, question } from './samples.ts';

const show = (asked: Question, seenMs = 0) => render(<Dialog question={asked} seenMs={seenMs} />);
const button = (name: string) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('from top to bottom', () => {
  test('the act, the marked words, the reasons, the law, the answers, whom to ask, the privacy line', () => {
    const contact = { name: 'BKPSDM Kertasari', contact: 'ruang 3' };
    const text = show(question({ contact })).container.textContent ?? '';
    const order = [
      'Tahan dulu',
      'Anda akan menyukai',
      'Tim HALILIS · @halilis2',
      'coblos nomor 2',
      'Ajakan memilih',
      'SKB 2022',
      'termasuk bentuk pelanggaran',
      'Ancaman untuk PNS saat ini: hukuman disiplin berat.',
      'tertulis jelas',
      'Batalkan',
      'Tetap lanjutkan',
      'Bukan soal politik',
      'Tanya BKPSDM Kertasari · ruang 3',
      'Tidak ada data yang dikirim',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('the words that count are marked', () => {
    const { container } = show(question());
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'coblos nomor 2',
      'HALILIS',
    ]);
  });

  test('markup in the page’s words stays text', () => {
    const { container } = show(
      question({ content: { text: '<img src=x onerror=alert(1)>', author: { name: '<b>a' } } }),
    );
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  test('further prohibitions wait behind one line', () => {
    const other = {
      ...finding,
      prohibition: 'skb-2022/ds-2',
      law: { id: 'SKB 2022 · disiplin no. 2', en: '' },
    };
    const { container } = show(question({ findings: [finding, other] }));
    const details = container.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe('Juga menyentuh 1 aturan lain');
    expect(details?.textContent).toContain('disiplin no. 2');
  });

  test('what is not known is left out', () => {
    const { sanction: _, ...bare } = finding;
    const text = show(question({ findings: [bare] })).container.textContent;
    expect(text).not.toMatch(/Ancaman|Ragu\?|undefined/);
  });

  test('English throughout when asked', () => {
    const text = show(question({ language: 'en' })).container.textContent;
    for (const name of ['Cancel', 'Continue anyway', 'Not about politics']) expect(button(name)).toBeTruthy();
    expect(text).not.toMatch(/Batalkan|Ancaman|Ditahan/i);
  });
});

describe('the answers', () => {
  const isOpen = (name: string): boolean => button(name).getAttribute('aria-disabled') !== 'true';

  test('a stop opens “continue” after three seconds and counts down in the button, not in its name', () => {
    const { rerender, container } = show(question(), 0);
    const at = (ms: number): string => {
      rerender(<Dialog question={question()} seenMs={ms} />);
      return container.querySelector('[data-decision=continue]')?.textContent ?? '';
    };
    expect([at(0), at(999), at(1000), at(2999)]).toEqual([
      'Tetap lanjutkan · 3',
      'Tetap lanjutkan · 3',
      'Tetap lanjutkan · 2',
      'Tetap lanjutkan · 1',
    ]);
    expect(isOpen('Tetap lanjutkan')).toBe(false);
    expect(at(3000)).toBe('Tetap lanjutkan');
    expect(isOpen('Tetap lanjutkan')).toBe(true);
  });

  test('the countdown is told once at its beginning and once at its end', () => {
    const { rerender } = show(question(), 0);
    const told = [0, 800, 1600, 2400, 3000, 3600].map((ms) => {
      rerender(<Dialog question={question()} seenMs={ms} />);
      return screen.getByRole('status').textContent;
    });
    expect(new Set(told).size).toBe(2);
    expect(told[0]).toContain('3 detik');
    expect(told.at(-1)).toContain('sudah bisa dipilih');
  });

  test('a warn opens everything after half a second, without a countdown', () => {
    show(question({ level: 'warn' }), 400);
    expect([isOpen('Batalkan'), isOpen('Tetap lanjutkan'), isOpen('Bukan soal politik')]).toEqual([
      true,
      false,
      false,
    ]);
    cleanup();
    show(question({ level: 'warn' }), 500);
    expect([isOpen('Tetap lanjutkan'), isOpen('Bukan soal politik')]).toEqual([true, true]);
    expect(button('Tetap lanjutkan').textContent).toBe('Tetap lanjutkan');
  });

  test('the safe choice on one’s own text is to edit it', () => {
    show(question({ act: 'post', content: { text: 'gas', own: true } }));
    expect(button('Ubah tulisan').getAttribute('data-decision')).toBe('cancel');
    expect(screen.queryByRole('button', { name: 'Batalkan' })).toBeNull();
  });

  test('nobody is asked to type anything', () => {
    const { container } = show(question());
    expect(container.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
  });
});
