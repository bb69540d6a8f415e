import { beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/messages.ts';
import { listenForPress } from '../../../src/warning/press.ts';
import { byHand, click, press } from './inside.ts';

const DECISIONS = ['cancel', 'continue', 'not-politics'] as const;

let answers: Decision[];
let open: Set<Decision>;
let dialog: HTMLDialogElement;
const button = (decision: Decision): Element => dialog.querySelector(`[data-decision=${decision}]`)!;

beforeEach(() => {
  answers = [];
  open = new Set(DECISIONS);
  dialog = document.createElement('dialog');
  for (const decision of DECISIONS) {
    const made = dialog.appendChild(document.createElement('button'));
    made.dataset.decision = decision;
    made.append(document.createElement('span'));
  }
  document.body.replaceChildren(dialog);
  const parts = {
    isOpen: (decision: Decision) => open.has(decision),
    answer: (given: Decision) => answers.push(given),
  };
  listenForPress(dialog, parts, new AbortController().signal);
});

describe('counts', () => {
  test.each(DECISIONS)('a click, Enter, Space and an assistive click on %s', (decision) => {
    click(button(decision).firstElementChild!);
    press(button(decision), 'Enter');
    press(button(decision), ' ');
    byHand(button(decision), 'click', { detail: 0 });
    expect(answers).toEqual([decision, decision, decision, decision]);
  });

  test('Escape is the safe choice, wherever the focus is', () => {
    press(dialog, 'Escape');
    expect(answers).toEqual(['cancel']);
  });

  test('a key decides when it is let go, so that the page gets no half of it', () => {
    const down = byHand(button('continue'), 'keydown', { key: 'Enter' });
    expect(down.defaultPrevented).toBe(true);
    expect(answers).toEqual([]);
    byHand(button('continue'), 'keyup', { key: 'Enter' });
    expect(answers).toEqual(['continue']);
  });
});

describe('does not count', () => {
  test('anything a script made', () => {
    const target = button('continue') as HTMLButtonElement;
    target.click();
    for (const type of ['pointerdown', 'mousedown', 'click'])
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, detail: 1 }));
    for (const type of ['keydown', 'keyup'])
      target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, key: 'Enter' }));
    expect(answers).toEqual([]);
  });

  test('a key held down since before the dialog', () => {
    for (let i = 0; i < 20; i++) byHand(button('continue'), 'keydown', { key: 'Enter', repeat: true });
    byHand(button('continue'), 'keyup', { key: 'Enter' });
    expect(answers).toEqual([]);
  });

  test('a press that began elsewhere', () => {
    byHand(button('cancel'), 'pointerdown', { button: 0 });
    byHand(button('continue'), 'click', { detail: 1 });
    byHand(button('cancel'), 'keydown', { key: 'Enter' });
    byHand(button('continue'), 'keyup', { key: 'Enter' });
    expect(answers).toEqual([]);
  });

  test('the second half of a double click', () => {
    click(button('cancel'), 2);
    expect(answers).toEqual([]);
  });

  test('another mouse button', () => {
    byHand(button('continue'), 'pointerdown', { button: 2 });
    byHand(button('continue'), 'click', { detail: 1 });
    expect(answers).toEqual([]);
  });

  test('a press that began before the button opened', () => {
    open.delete('continue');
    byHand(button('continue'), 'pointerdown', { button: 0 });
    byHand(button('continue'), 'keydown', { key: 'Enter' });
    open.add('continue');
    byHand(button('continue'), 'keyup', { key: 'Enter' });
    byHand(button('continue'), 'click', { detail: 1 });
    expect(answers).toEqual([]);
  });
});
