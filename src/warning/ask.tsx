import { render } from 'preact';
import type { Decision } from '../messages.ts';
import css from './dialog.css?inline';
import { DESCRIPTION, Dialog, LABEL } from './dialog.tsx';
import { rememberFocus } from './focus.ts';
import { keepShown, show } from './keep-shown.ts';
import { isOpenAfter } from './opening.ts';
import { DECISION, listenForPress } from './press.ts';
import { createSurface, type Surface } from './surface.ts';
import type { Question } from './types.ts';

export type Answer = Decision | 'unanswered';

type Asking = { question: Question; surface: Surface; dialog: HTMLDialogElement };

function createDialog({ language }: Question): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'surface dialog';
  dialog.lang = language;
  dialog.dir = 'ltr';
  dialog.tabIndex = -1;
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', LABEL);
  dialog.setAttribute('aria-describedby', DESCRIPTION);
  return dialog;
}

/** Shows the dialog and hears everything that can end it, until `signal` aborts. */
function open(
  { question, surface, dialog }: Asking,
  answer: (answer: Answer) => void,
  signal: AbortSignal,
): void {
  let seenMs = 0;
  const isOpen = (decision: Decision): boolean => isOpenAfter(decision, question.verdict.level, seenMs);
  const seen = (ms: number): void => {
    seenMs = ms;
    render(<Dialog question={question} seenMs={ms} />, dialog);
  };
  seen(0);
  show(surface, dialog);
  dialog.querySelector<HTMLElement>(`[${DECISION}="cancel"]`)?.focus({ preventScroll: true });

  listenForPress(dialog, { isOpen, answer }, signal);
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
 * Asks the person about a held act and resolves with their decision; `unanswered` when the page is left, the page
 * keeps taking the dialog away, or `cancelled` aborts. Afterwards nothing of it is left in the page and the focus is
 * where it was.
 *
 * @param opened is told the element in the page, so that the guard can leave its events alone.
 * @throws when the browser cannot show a modal dialog here.
 */
export async function askPerson(
  question: Question,
  opened: (host: HTMLElement) => void,
  cancelled?: AbortSignal,
): Promise<Answer> {
  if (cancelled?.aborted) return 'unanswered';
  const restoreFocus = rememberFocus();
  const surface = createSurface(css);
  const dialog = createDialog(question);
  const ended = new AbortController();
  surface.root.append(dialog);
  opened(surface.host);
  try {
    return await new Promise<Answer>((resolve) => {
      cancelled?.addEventListener('abort', () => resolve('unanswered'), { signal: ended.signal });
      open({ question, surface, dialog }, resolve, ended.signal);
    });
  } finally {
    ended.abort();
    if (dialog.open) dialog.close();
    render(null, dialog);
    surface.host.remove();
    restoreFocus();
  }
}
