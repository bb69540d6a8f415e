import { options, ready } from '../site.ts';
import { KINDS } from './kinds.tsx';

/** Time stands still unless a test lets it pass, so that steps to undo are the same in every run. */
let now = Date.UTC(2031, 9, 10);
Date.now = () => now;

const kind = location.pathname.slice(1);
const page = document.getElementById('page') as HTMLElement;
const box = page.appendChild(document.createElement('section'));
box.setAttribute('role', 'dialog');
box.setAttribute('aria-label', 'Tulis');

let saved = '';
// Called once by some editors while they are being made.
const keep = (): void => {
  saved = made?.text() ?? '';
};
let made: ReturnType<NonNullable<(typeof KINDS)[string]>> | undefined;
made = KINDS[kind]?.(box, keep);
made?.editor.setAttribute('data-testid', 'tweetTextarea_0');
made?.editor.setAttribute('role', 'textbox');
made?.editor.setAttribute('aria-label', 'Tulis unggahan');

/** Puts words where the caret is, as pickers of emoji and of names do. */
function picker(label: string, words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.setAttribute('aria-label', label);
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => document.execCommand('insertText', false, words));
  return button;
}

const send = document.createElement('button');
send.type = 'button';
send.textContent = 'Posting';
send.setAttribute('data-testid', 'tweetButton');
const tools = box.appendChild(document.createElement('footer'));
// The site's own controls close to the text, where a chip would like to stand.
if (options.get('crowded')) tools.style.marginTop = '0';
tools.append(picker('Emoji', '😄'), picker('Sebut', '@dewi_anggun '), send);

window.__editors = {
  text: () => made?.text() ?? '',
  saved: () => saved,
  pass: (ms) => {
    now += ms;
  },
};
ready();
