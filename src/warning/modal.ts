import { render } from 'preact';
import type { Decision, Language } from '../messages.ts';
import { rememberFocus } from './focus.ts';
import { keepShown, show } from './keep-shown.ts';
import { listenForPress } from './press.ts';
import { createSurface, type Surface } from './surface.ts';

/** How a dialog ended; `unanswered`: it went away without the person. */
export type Ending = Decision | 'unanswered';

/** What stands in a dialog that holds the person until they decide. */
export type ModalParts = {
  css: string;
  language: Language;
  /** Ids of what names and what describes the dialog to assistive technology. */
  label: string;
  description: string;
  /** Selector of what has the focus first. */
  first: string;
  /** Draws what is inside. `seenMs`: milliseconds it has been before the person's eyes. */
  draw: (dialog: HTMLDialogElement, seenMs: number) => void;
  /** False while a decision may not be taken yet. */
  isOpen: (decision: Decision, seenMs: number) => boolean;
};

type Showing = { parts: ModalParts; surface: Surface; dialog: HTMLDialogElement };

function createDialog({ language, label, description }: ModalParts): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'surface dialog';
  dialog.lang = language;
  dialog.dir = 'ltr';
  dialog.tabIndex = -1;
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', label);
  dialog.setAttribute('aria-describedby', description);
  return dialog;
}

/** Shows the dialog and hears everything that can end it, until `signal` aborts. */
function open(
  { parts, surface, dialog }: Showing,
  answer: (ending: Ending) => void,
  signal: AbortSignal,
): void {
  let seenMs = 0;
  const seen = (ms: number): void => {
    seenMs = ms;
    parts.draw(dialog, ms);
  };
  seen(0);
  show(surface, dialog);
  dialog.querySelector<HTMLElement>(parts.first)?.focus({ preventScroll: true });

  listenForPress(dialog, { isOpen: (decision) => parts.isOpen(decision, seenMs), answer }, signal);
  keepShown(surface, dialog, { seen, lost: () => answer('unanswered') }, signal);
  // A phone's back gesture closes a dialog without a key.
  dialog.addEventListener(
    'cancel',
    (event) => {
      event.preventDefault();
      answer('cancel');
    },
    { signal },
  );
  // Showing it again closes it for a moment; only a dialog that stays closed was closed by the person.
  const closed = (): void => queueMicrotask(() => dialog.open || answer('cancel'));
  dialog.addEventListener('close', closed, { signal });
  for (const leaving of ['pagehide', 'popstate'])
    window.addEventListener(leaving, () => answer('unanswered'), { signal });
}

/**
 * Shows a dialog above everything and resolves with what the person decides; `unanswered` when the page is left, the
 * page keeps taking the dialog away, or `cancelled` aborts. Afterwards nothing of it is left in the page and the focus is
 * where it was.
 *
 * @param opened is told the element in the page, so that the guard can leave its events alone.
 * @throws when the browser cannot show a modal dialog here.
 */
export async function showModal(
  parts: ModalParts,
  opened: (host: HTMLElement) => void,
  cancelled?: AbortSignal,
): Promise<Ending> {
  if (cancelled?.aborted) return 'unanswered';
  const restoreFocus = rememberFocus();
  const surface = createSurface(parts.css);
  const dialog = createDialog(parts);
  const ended = new AbortController();
  surface.root.append(dialog);
  opened(surface.host);
  try {
    return await new Promise<Ending>((resolve) => {
      cancelled?.addEventListener('abort', () => resolve('unanswered'), { signal: ended.signal });
      open({ parts, surface, dialog }, resolve, ended.signal);
    });
  } finally {
    ended.abort();
    if (dialog.open) dialog.close();
    render(null, dialog);
    surface.host.remove();
    restoreFocus();
  }
}
