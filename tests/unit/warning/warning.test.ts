import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWarning, type Question, type Warning } from '../../../src/warning/index.ts';
import { click, press, watchRoots } from './inside.ts';
import { question } from './samples.ts';

const roots = watchRoots();
let warning: Warning;

const hosts = (): Element[] =>
  [...document.documentElement.children].filter((child) => child.localName.includes('-'));
const host = (): Element => hosts()[0]!;
const dialog = (): HTMLDialogElement => roots.at(-1)!.querySelector('dialog')!;
const button = (decision: string): HTMLElement => dialog().querySelector(`[data-decision=${decision}]`)!;

/** What lies at every point of the window; the dialog itself unless a test covers it. */
let onTop: (() => Element | null) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  onTop = undefined;
  document.elementFromPoint = () => (onTop ? onTop() : (hosts()[0] ?? null));
  warning = createWarning();
});
afterEach(() => {
  vi.useRealTimers();
  for (const left of hosts()) left.remove();
  document.body.replaceChildren();
});

/** Asks; `answer` says what came of it so far. */
function ask(asked: Question = question(), cancelled?: AbortSignal): { answer: () => Promise<string> } {
  let answered = 'still open';
  void warning.ask(asked, cancelled).then((answer) => {
    answered = answer;
  });
  return { answer: () => vi.advanceTimersByTimeAsync(0).then(() => answered) };
}

describe('asking', () => {
  test('nothing is in the page before and after; in between one element without words', async () => {
    const before = document.documentElement.outerHTML;
    const { answer } = ask();
    expect(hosts()).toHaveLength(1);
    expect(host().outerHTML).toMatch(/^<([a-z]+-[a-z]+)><\/\1>$/);
    expect(host().shadowRoot).toBeNull();
    click(button('cancel'));
    expect(await answer()).toBe('cancel');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is one alertdialog named by its title, open as a modal, with the focus on the safe choice', () => {
    ask();
    expect(dialog().open).toBe(true);
    expect(dialog().getAttribute('role')).toBe('alertdialog');
    const label = dialog().querySelector(`#${dialog().getAttribute('aria-labelledby')}`);
    expect(label?.textContent).toMatch(/^Tahan/);
    expect(roots.at(-1)!.activeElement).toBe(button('cancel'));
  });

  test('a stop lets go on only after three seconds in sight', async () => {
    const { answer } = ask();
    await vi.advanceTimersByTimeAsync(2800);
    click(button('continue'));
    expect(await answer()).toBe('still open');
    await vi.advanceTimersByTimeAsync(400);
    click(button('continue'));
    expect(await answer()).toBe('continue');
  });

  test('a warn lets go on after half a second; “not about politics” likewise', async () => {
    const { answer } = ask(question({ level: 'warn' }));
    click(button('not-politics'));
    expect(await answer()).toBe('still open');
    await vi.advanceTimersByTimeAsync(600);
    click(button('not-politics'));
    expect(await answer()).toBe('not-politics');
  });

  test('focus and selection return to where the person wrote', async () => {
    const editor = document.body.appendChild(document.createElement('div'));
    editor.tabIndex = 0;
    editor.textContent = 'Semoga menang';
    editor.focus();
    getSelection()?.setBaseAndExtent(editor.firstChild!, 7, editor.firstChild!, 13);
    const { answer } = ask();
    getSelection()?.removeAllRanges();
    press(dialog(), 'Escape');
    expect(await answer()).toBe('cancel');
    expect(document.activeElement).toBe(editor);
    expect(getSelection()?.toString()).toBe('menang');
  });

  test('a second question while one is open is not answered', async () => {
    ask();
    expect(await warning.ask(question())).toBe('unanswered');
    expect(hosts()).toHaveLength(1);
  });
});

describe('a page that interferes', () => {
  test('hidden, inert and styled by the page: the attributes are taken away', async () => {
    ask();
    host().setAttribute('style', 'display: none');
    host().setAttribute('inert', '');
    host().setAttribute('aria-hidden', 'true');
    await vi.advanceTimersByTimeAsync(200);
    expect(host().getAttributeNames()).toEqual([]);
  });

  test('removed once: it comes back and the time begins again', async () => {
    const { answer } = ask(question({ level: 'warn' }));
    await vi.advanceTimersByTimeAsync(600);
    host().remove();
    await vi.advanceTimersByTimeAsync(200);
    expect(hosts()).toHaveLength(1);
    expect(dialog().open).toBe(true);
    click(button('continue'));
    expect(await answer()).toBe('still open');
    await vi.advanceTimersByTimeAsync(600);
    click(button('continue'));
    expect(await answer()).toBe('continue');
  });

  test('covered for good: it gives up and the act has not happened', async () => {
    const { answer } = ask();
    onTop = () => document.body;
    await vi.advanceTimersByTimeAsync(600);
    expect(await answer()).toBe('still open');
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer()).toBe('unanswered');
    expect(hosts()).toEqual([]);
  });

  test('its bubble listeners hear nothing of the person’s answer', () => {
    const heard: string[] = [];
    const types = ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup', 'focusin'];
    for (const type of types) document.addEventListener(type, () => heard.push(type));
    ask();
    click(button('continue'));
    press(button('continue'), 'Enter');
    expect(heard).toEqual([]);
  });
});

describe('unanswered', () => {
  test.each(['pagehide', 'popstate'])('when the page is left (%s)', async (leaving) => {
    const { answer } = ask();
    window.dispatchEvent(new Event(leaving));
    expect(await answer()).toBe('unanswered');
  });

  test('when the caller gives up, before or during the question', async () => {
    const giveUp = new AbortController();
    const { answer } = ask(question(), giveUp.signal);
    giveUp.abort();
    expect(await answer()).toBe('unanswered');
    expect(await warning.ask(question(), giveUp.signal)).toBe('unanswered');
    expect(hosts()).toEqual([]);
  });
});

test('events on the dialog are ours, all others the site’s', () => {
  ask();
  const targets = [host(), document.body, document.documentElement];
  const seen = targets.map((target) => {
    const event = new Event('click');
    target.dispatchEvent(event);
    return warning.isOurs(event);
  });
  expect(seen).toEqual([true, false, false]);
});

test('no timer is left when it is over', async () => {
  const { answer } = ask();
  press(dialog(), 'Escape');
  await answer();
  expect(vi.getTimerCount()).toBe(0);
});
