import type { Language } from '../messages.ts';
import { clean } from './clean.ts';
import css from './hint.css?inline';
import { createSurface } from './surface.ts';

const SHORTEST_MS = 4000;
const LONGEST_MS = 10_000;
/** A slow reader's pace. */
const MS_A_LETTER = 100;
const GAP = 8;

/** What the site has taken away in the meantime stands nowhere: the line goes to the foot of the window. */
const anchorOf = (near: Element): DOMRect =>
  near.isConnected ? near.getBoundingClientRect() : new DOMRect(0, innerHeight, innerWidth, 0);

/** Where the line goes: below what it speaks of, above it when there is no room, always inside the window. */
function place(line: HTMLElement, near: Element): void {
  const anchor = anchorOf(near);
  const { width, height } = line.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  const top = below + height <= innerHeight ? below : anchor.top - GAP - height;
  const left = Math.min(anchor.left, innerWidth - width - GAP);
  line.style.top = `${Math.max(GAP, top)}px`;
  line.style.left = `${Math.max(GAP, left)}px`;
}

/**
 * Shows one quiet line beside an element for a few seconds. It takes no focus and no clicks, and assistive technology
 * reads it when it has time.
 *
 * @returns takes the line away at once.
 */
export function showHint(text: string, near: Element, language: Language): () => void {
  const { host, root } = createSurface(css);
  const line = document.createElement('div');
  line.className = 'surface hint';
  line.lang = language;
  line.dir = 'auto';
  line.popover = 'manual';
  line.setAttribute('role', 'status');
  root.append(line);
  document.documentElement.append(host);
  line.showPopover();
  // A live region speaks only of what changes after it is there.
  line.textContent = clean(text);
  place(line, near);
  const shownMs = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, text.length * MS_A_LETTER));
  const timer = setTimeout(() => host.remove(), shownMs);
  return () => {
    clearTimeout(timer);
    host.remove();
  };
}
