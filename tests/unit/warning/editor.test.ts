import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { backToWriting } from '../../../src/warning/editor/back.ts';
import { goTo } from '../../../src/warning/editor/caret.ts';
import { findIn, rangeOf } from '../../../src/warning/editor/find.ts';
import { lettersBefore, lettersOf } from '../../../src/warning/editor/letters.ts';
import { finding, signalOn, TEXT } from './samples.ts';

function editorWith(markup: string): HTMLElement {
  document.body.innerHTML = `<div id="editor" contenteditable="true" tabindex="0">${markup}</div>`;
  return document.getElementById('editor') as HTMLElement;
}

/** What the found ranges hold, one string each. */
const found = (editor: Element, text: string, words: string): string[] => {
  const start = text.indexOf(words);
  return findIn(editor, text, [{ start, end: start + words.length }]).map((each) => String(rangeOf(each)));
};

afterEach(() => document.body.replaceChildren());

describe('words of a text that was read, in the editor it was read from', () => {
  // What each editor makes of two paragraphs, and what its layout reads as.
  test.each([
    [
      'Lexical',
      '<p><span>Selamat pagi.</span></p><p><span>Ayo coblos </span><span>nomor 2</span></p>',
      '\n\n',
    ],
    [
      'Draft.js',
      '<div><span data-text="true">Selamat pagi.</span></div><div><span>Ayo coblos nomor 2</span></div>',
      '\n',
    ],
    ['ProseMirror', '<p>Selamat pagi.</p><p>Ayo <em>coblos</em> nomor 2<br></p>', '\n\n'],
    ['a line break', 'Selamat pagi.<br>Ayo coblos nomor 2', '\n'],
    ['marks without width', '<p>\ufeffSelamat\u200b pagi.</p><p>\u200bAyo coblos nomor 2</p>', '\n'],
    ['hard blanks', 'Selamat\u00a0pagi.<br>Ayo\u00a0coblos nomor\u00a02', '\n'],
  ])('%s', (_name, markup, between) => {
    const text = `Selamat pagi.${between}Ayo coblos nomor 2`;
    const [words] = found(editorWith(markup), text, 'coblos nomor 2');
    expect(words?.replace(/\s/g, ' ')).toBe('coblos nomor 2');
  });

  test('a span over several paragraphs is one range', () => {
    const editor = editorWith('<p>Ayo coblos</p><p>nomor 2</p>');
    expect(found(editor, 'Ayo coblos\nnomor 2', 'coblos\nnomor 2')).toEqual(['coblosnomor 2']);
  });

  test('each editor of a thread holds its own part', () => {
    document.body.innerHTML = '<div id="a">Selamat pagi</div><div id="b">Ayo coblos nomor 2</div>';
    const text = 'Selamat pagi\nAyo coblos nomor 2';
    const [first, second] = [...document.body.children];
    expect(found(first!, text, 'coblos')).toEqual([]);
    expect(found(second!, text, 'coblos')).toEqual(['coblos']);
  });

  test('an editor that holds other words by now marks nothing', () => {
    expect(found(editorWith('Rapat besok'), 'Ayo coblos nomor 2', 'coblos')).toEqual([]);
    expect(found(editorWith(''), 'Ayo coblos nomor 2', 'coblos')).toEqual([]);
  });

  test('a text field, by offsets in its value', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.querySelector('textarea')!;
    field.value = '\n  Ayo  coblos nomor 2';
    const [words] = findIn(field, 'Ayo  coblos nomor 2', [{ start: 5, end: 11 }]);
    expect(field.value.slice(words?.first.offset, (words?.last.offset ?? 0) + 1)).toBe('coblos');
  });

  test('letters and their places stay together whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
        const letters = lettersOf(text);
        const offset = Math.min(at, text.length);
        expect([...letters.offsets].map((each) => text.charAt(each)).join('')).toBe(letters.text);
        expect(lettersBefore(letters, offset)).toBe(lettersOf(text.slice(0, offset)).text.length);
      }),
    );
  });
});

describe('going back to the words', () => {
  test('the caret stands before them and the editor has the focus', () => {
    const editor = editorWith(`<p>${TEXT}</p>`);
    backToWriting([editor], TEXT, {
      level: 'warn',
      excuses: [],
      findings: [{ ...finding, signals: [signalOn('Menangkan HALILIS'), signalOn('coblos nomor 2')] }],
    });
    expect(document.activeElement).toBe(editor);
    const selection = getSelection();
    expect(selection?.isCollapsed).toBe(true);
    expect(selection?.anchorNode?.textContent?.slice(selection.anchorOffset)).toMatch(/^coblos/);
  });

  test('in a text field too', () => {
    document.body.innerHTML = '<input id="field">';
    const field = document.querySelector('input')!;
    field.value = 'Ayo coblos nomor 2';
    goTo([field], 'Ayo coblos nomor 2', { start: 4, end: 10 });
    expect([field.selectionStart, field.selectionEnd]).toEqual([4, 4]);
    expect(document.activeElement).toBe(field);
  });

  test('without words of one’s own the editor has the focus, and nothing is selected', () => {
    const editor = editorWith('Selamat pagi');
    goTo([editor], 'Ayo coblos', { start: 0, end: 3 });
    expect(document.activeElement).toBe(editor);
  });
});
