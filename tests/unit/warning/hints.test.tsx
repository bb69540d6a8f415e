import { fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Announcer } from '../../../src/warning/composer/announce.ts';
import { Chip } from '../../../src/warning/composer/chip.tsx';
import { itemsOf } from '../../../src/warning/composer/items.ts';
import { List, type ListActs } from '../../../src/warning/composer/list.tsx';
import { makeMovable } from '../../../src/warning/composer/move.ts';
import { covered } from '../../../src/warning/composer/obstacles.ts';
import type { Draft } from '../../../src/warning/composer/types.ts';
import { finding, signalOn, TEXT } from './samples.ts';

const CLEAR: Draft['verdict'] = { level: 'clear', findings: [], excuses: [] };
const RISKY: Draft['verdict'] = {
  level: 'stop',
  excuses: [],
  findings: [
    {
      ...finding,
      signals: [
        signalOn('coblos nomor 2', 'Ajakan memilih'),
        signalOn('Menangkan HALILIS', 'Pernyataan mendukung'),
      ],
    },
  ],
};
const draft = (more: Partial<Draft> = {}): Draft => ({
  editor: document.body,
  editors: [document.body],
  act: 'post',
  content: { text: TEXT, own: true },
  verdict: RISKY,
  placing: [],
  lines: [],
  alternatives: [{ signals: ['call'], text: 'Jangan lupa ke TPS.', en: 'Do go and vote.' }],
  language: 'id',
  ...more,
});

const acts = (): ListActs => ({
  close: vi.fn(),
  show: vi.fn(),
  copy: vi.fn(),
  hideHere: vi.fn(),
  hideAlways: vi.fn(),
});

const chip = (of: Draft) =>
  render(<Chip draft={of} items={itemsOf(of)} isOpen={false} button={null} onToggle={() => {}} />);
const list = (of: Draft, doing = acts()) => ({
  doing,
  ...render(<List draft={of} items={itemsOf(of)} acts={doing} />),
});

afterEach(() => document.body.replaceChildren());

describe('the chip', () => {
  test.each([
    [{}, '2 hal berisiko'],
    [{ verdict: CLEAR }, 'Netral'],
    [{ verdict: { ...RISKY, level: 'note' } as const }, '2 hal perlu ditimbang'],
    [{ verdict: { ...RISKY, findings: [{ ...finding, signals: [] }] } }, '1 hal berisiko'],
    [{ language: 'en' } as const, '2 risky points'],
    [{ verdict: CLEAR, content: { text: '' }, lines: [{ id: 'a', text: 'b', busy: true }] }, 'Sedang dibaca'],
  ])('case %#', (more, expected) => {
    expect(chip(draft(more)).getByRole('button').textContent).toContain(expected);
  });

  test('says how it is opened, and that it is closed', () => {
    const button = chip(draft()).getByRole('button');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+J');
    expect(button.getAttribute('aria-description')).toContain('tombol panah');
  });
});

describe('the list', () => {
  test('names the words, the reason and the article, and does what is asked', () => {
    const { getByRole, getAllByRole, getByText, doing } = list(draft());
    expect(getByRole('dialog', { name: 'Petunjuk tulisan' })).toBeTruthy();
    expect(getAllByRole('listitem')).toHaveLength(2);
    expect(getByText('Ajakan memilih')).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Tunjukkan “Menangkan HALILIS” di tulisan' }));
    expect(doing.show).toHaveBeenCalledWith(expect.objectContaining({ words: 'Menangkan HALILIS' }));
    fireEvent.click(getAllByRole('button', { name: 'Salin: Jangan lupa ke TPS.' })[0]!);
    expect(doing.copy).toHaveBeenCalledWith('Jangan lupa ke TPS.');
    fireEvent.click(getByRole('button', { name: 'Sembunyikan di kotak ini' }));
    fireEvent.click(getByRole('button', { name: 'Jangan tampilkan lagi' }));
    fireEvent.click(getByRole('button', { name: 'Tutup' }));
    for (const done of [doing.hideHere, doing.hideAlways, doing.close]) expect(done).toHaveBeenCalledOnce();
  });

  test('in English says what the Indonesian sentence means', () => {
    expect(list(draft({ language: 'en' })).getAllByText('It means: Do go and vote.')).toHaveLength(2);
  });

  test('a neutral text says what excuses it, or that nothing takes a side', () => {
    const excuses = [{ frame: 'kpu', why: { id: 'Informasi pemilih', en: 'Voter information' } }];
    expect(list(draft({ verdict: { ...CLEAR, excuses } })).getByText('Informasi pemilih')).toBeTruthy();
    expect(list(draft({ verdict: CLEAR })).getByText(/Tidak ada kata yang memihak/)).toBeTruthy();
  });

  test('what changes in the place, and further lines', () => {
    const lines = [{ id: 'picture', text: 'Gambar sedang dibaca.', busy: true }];
    const { getByText } = list(draft({ placing: ['official-account', 'colleagues'], lines }));
    expect(getByText(/akun resmi/)).toBeTruthy();
    expect(getByText(/grup rekan kerja/)).toBeTruthy();
    expect(getByText('Gambar sedang dibaca.').getAttribute('aria-busy')).toBe('true');
  });
});

describe('what is announced', () => {
  const told = (announcer: Announcer, of: Draft): string => {
    const before = announcer.element.textContent;
    announcer.tell(of, itemsOf(of));
    const after = announcer.element.textContent ?? '';
    return after === before ? '' : after;
  };

  test('only what changes, and neutral only after something else', () => {
    const announcer = new Announcer();
    expect(told(announcer, draft({ verdict: CLEAR }))).toBe('');
    expect(told(announcer, draft())).toContain('2 hal berisiko');
    expect(told(announcer, draft())).toBe('');
    expect(told(announcer, draft({ verdict: CLEAR }))).toBe('Tulisan Anda sekarang netral.');
  });

  test('the same sentence again, and no node leaves the page for it', () => {
    const announcer = new Announcer();
    announcer.say('Disalin.');
    const node = announcer.element.firstChild;
    announcer.say('Disalin.');
    expect(announcer.element.textContent).not.toBe('Disalin.');
    expect(announcer.element.textContent?.trim()).toBe('Disalin.');
    expect(announcer.element.firstChild).toBe(node);
  });
});

describe('moving', () => {
  let button: HTMLElement;
  let moves: { x: number; y: number }[];
  beforeEach(() => {
    button = document.body.appendChild(document.createElement('div'));
    button.setPointerCapture = () => {};
    moves = [];
    makeMovable(button, (by) => moves.push(by));
  });
  const point = (type: string, clientX: number, clientY: number): boolean =>
    button.dispatchEvent(new PointerEvent(type, { clientX, clientY, button: 0, bubbles: true }));

  test('a drag moves it and its click is none', () => {
    const clicked = vi.fn();
    button.addEventListener('click', clicked);
    point('pointerdown', 10, 10);
    point('pointermove', 30, 15);
    point('pointermove', 32, 20);
    point('pointerup', 32, 20);
    button.click();
    expect(moves).toEqual([
      { x: 20, y: 5 },
      { x: 2, y: 5 },
    ]);
    expect(clicked).not.toHaveBeenCalled();
    button.click();
    expect(clicked).toHaveBeenCalledOnce();
  });

  test('a press that trembles is a press', () => {
    point('pointerdown', 10, 10);
    point('pointermove', 12, 11);
    point('pointerup', 12, 11);
    point('pointermove', 200, 200);
    expect(moves).toEqual([]);
  });

  test('arrow keys, in large steps with Shift', () => {
    fireEvent.keyDown(button, { key: 'ArrowLeft' });
    fireEvent.keyDown(button, { key: 'ArrowDown', shiftKey: true });
    fireEvent.keyDown(button, { key: 'a' });
    expect(moves).toEqual([
      { x: -8, y: 0 },
      { x: 0, y: 40 },
    ]);
  });
});

test('what covers a control is measured by its area', () => {
  const control = { x: 0, y: 0, width: 10, height: 10 };
  expect(covered({ x: 5, y: 5, width: 10, height: 10 }, [control])).toBe(25);
  expect(covered({ x: 10, y: 0, width: 10, height: 10 }, [control])).toBe(0);
  expect(covered({ x: -5, y: -5, width: 50, height: 50 }, [control, control])).toBe(200);
});
