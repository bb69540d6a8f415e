import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Point } from '../../../src/check/checklist-points.ts';
import { Checklist, type Given } from '../../../src/warning/checklist.tsx';
import { createWarning, type PictureQuestion, type Warning } from '../../../src/warning/index.ts';
import { click, press, watchRoots } from './inside.ts';

const question = (more: Partial<PictureQuestion> = {}): PictureQuestion => ({
  siteName: 'X',
  language: 'id',
  checklist: { reasons: ['caption'] },
  pictures: [],
  ...more,
});
const hand = { reasons: ['hand'] as const, gesture: { fingers: 2, name: 'Hadi Santosa – Lilis Kurnia' } };

describe('the questions', () => {
  afterEach(cleanup);
  const show = (asked = question(), given: Given = {}, give = (_point: Point): void => {}) =>
    render(<Checklist question={asked} given={given} seenMs={1_000} give={give} />);

  test('are three groups of three answers, each with its help', () => {
    show();
    const groups = screen.getAllByRole('group');
    expect(groups.map((group) => group.querySelector('legend')?.textContent)).toEqual([
      'Ada calon atau tim pemenangan di gambar?',
      'Ada bahan kampanye di gambar?',
      'Ada isyarat nomor di gambar?',
    ]);
    for (const group of groups) {
      expect(
        within(group)
          .getAllByRole('radio')
          .map((radio) => radio.parentElement?.textContent),
      ).toEqual(['Ya', 'Tidak', 'Tidak yakin']);
      const help = group.getAttribute('aria-describedby');
      expect(group.querySelector(`#${help}`)?.textContent?.length).toBeGreaterThan(10);
    }
  });

  test('say why they are asked, and what a hand seems to show', () => {
    const { container } = show(question({ checklist: hand }), { gesture: 'yes' });
    expect(container.textContent).toContain('2 jari, nomor urut Hadi Santosa – Lilis Kurnia');
    expect(container.textContent).toContain('Sudah kami tandai karena tampak 2 jari');
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toHaveLength(1);
  });

  test('go on only when all are answered', () => {
    const next = () => screen.getByRole('button', { name: 'Lanjut' });
    show(question(), { people: 'no', material: 'no' });
    expect(next().getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('Jawab ketiga pertanyaan untuk melanjutkan.');
    cleanup();
    show(question(), { people: 'no', material: 'no', gesture: 'unsure' });
    expect(next().hasAttribute('aria-disabled')).toBe(false);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('speak English too', () => {
    show(question({ language: 'en' }));
    expect(screen.getByRole('heading').textContent).toBe('Hold on, look at the picture again');
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy();
  });
});

describe('asking', () => {
  const roots = watchRoots();
  let warning: Warning;
  const hosts = (): Element[] =>
    [...document.documentElement.children].filter((child) => child.localName.includes('-'));
  const dialog = (): HTMLDialogElement => roots.at(-1)!.querySelector('dialog')!;
  const choose = (point: Point, answer: string): void => {
    fireEvent.click(dialog().querySelector(`input[name=${point}][value=${answer}]`)!);
  };
  const ask = (asked = question()): { answer: () => Promise<unknown> } => {
    let answered: unknown = 'still open';
    void warning.askChecklist(asked).then((answer) => {
      answered = answer;
    });
    return { answer: () => vi.advanceTimersByTimeAsync(0).then(() => answered) };
  };
  const goOn = (): void => click(dialog().querySelector('[data-decision=continue]')!);

  beforeEach(() => {
    vi.useFakeTimers();
    document.elementFromPoint = () => hosts()[0] ?? null;
    warning = createWarning();
  });
  afterEach(() => {
    vi.useRealTimers();
    for (const left of hosts()) left.remove();
  });

  test('is one alertdialog whose name begins with “Tahan”, with the focus on the first answer', () => {
    ask();
    expect(dialog().getAttribute('role')).toBe('alertdialog');
    expect(dialog().querySelector('#title')?.textContent).toMatch(/^Tahan/);
    expect(roots.at(-1)!.activeElement?.getAttribute('name')).toBe('people');
  });

  test('resolves with the answers, and nothing is left in the page', async () => {
    const before = document.documentElement.outerHTML;
    const { answer } = ask();
    await vi.advanceTimersByTimeAsync(800);
    choose('people', 'no');
    choose('material', 'unsure');
    goOn();
    expect(await answer()).toBe('still open');
    choose('gesture', 'yes');
    goOn();
    expect(await answer()).toEqual({ people: 'no', material: 'unsure', gesture: 'yes' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('what a hand seems to show is marked beforehand and can be changed', async () => {
    const { answer } = ask(question({ checklist: hand }));
    await vi.advanceTimersByTimeAsync(800);
    choose('people', 'no');
    choose('material', 'no');
    choose('gesture', 'no');
    goOn();
    expect(await answer()).toEqual({ people: 'no', material: 'no', gesture: 'no' });
  });

  test('Escape is the safe choice', async () => {
    const { answer } = ask();
    press(dialog(), 'Escape');
    expect(await answer()).toBe('cancel');
  });

  test('a second question waits for nobody', async () => {
    ask();
    expect(await warning.askChecklist(question())).toBe('unanswered');
  });
});
