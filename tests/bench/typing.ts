import type { BrowserName } from '../e2e/browsers/index.ts';
import { NO_LIMIT, type Row } from './budget.ts';
import { inFreshPage } from './fresh-page.ts';
import { percentile } from './stats.ts';

const KEYS = 2_000;
const TEXT = 'Rapat warga besok, jangan lupa datang ke TPS. Ayo coblos nomor 2! ';

/** A composer of X in a page that does nothing with its keys: what is measured is ours alone. */
function showComposer(): void {
  const box = document.createElement('div');
  box.setAttribute('role', 'dialog');
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.setAttribute('data-testid', 'tweetTextarea_0');
  const send = document.createElement('button');
  send.setAttribute('data-testid', 'tweetButton');
  box.append(editor, send);
  document.body.append(box);
}

/**
 * Milliseconds that the listeners of one key take, for each key of a long text, and last the look after the pause that
 * follows. All events of a key are dispatched one after the other, as the browser does.
 */
async function timeKeys(code: string, text: string, keys: number): Promise<number[]> {
  // biome-ignore lint/security/noGlobalEval: the built script is measured as it is.
  globalThis.eval(code);
  const editor = document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!;
  const shared = { bubbles: true, cancelable: true, composed: true };
  const later = setTimeout;
  let pause: (() => void) | undefined;
  // The pause comes when it is asked for, so that it can be timed.
  globalThis.setTimeout = ((run: () => void) => {
    pause = run;
    return 1;
  }) as typeof setTimeout;
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    const letter = text.charAt(key % text.length);
    const events = [
      new KeyboardEvent('keydown', { ...shared, key: letter }),
      new KeyboardEvent('keypress', { ...shared, key: letter }),
      new InputEvent('beforeinput', { ...shared, data: letter, inputType: 'insertText' }),
      new InputEvent('input', { ...shared, data: letter, inputType: 'insertText' }),
      new KeyboardEvent('keyup', { ...shared, key: letter }),
    ];
    const started = performance.now();
    for (const event of events) editor.dispatchEvent(event);
    times.push(performance.now() - started);
  }
  editor.textContent = text;
  await new Promise((done) => later(done, 700));
  const started = performance.now();
  pause?.();
  return [...times, performance.now() - started];
}

/** What a key costs in a composer, and the look at the text after a pause. */
export async function typingRows(name: BrowserName, port: number): Promise<Row[]> {
  const times = await inFreshPage(name, port, async (tab, code) => {
    await tab.evaluate(showComposer);
    return tab.evaluate(timeKeys, code, TEXT, KEYS);
  });
  const value = times.pop() ?? Number.NaN;
  return [
    { what: 'a key in a composer, p99', where: name, value: percentile(times, 0.99), limit: 1, unit: 'ms' },
    { what: 'the look at a text after a pause', where: name, value, limit: NO_LIMIT, unit: 'ms' },
  ];
}
