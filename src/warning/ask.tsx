import { render } from 'preact';
import css from './dialog.css?inline';
import { DESCRIPTION, Dialog, LABEL } from './dialog.tsx';
import { type Ending, showModal } from './modal.ts';
import { isOpenAfter } from './opening.ts';
import { DECISION } from './press.ts';
import type { Question } from './types.ts';

export type Answer = Ending;

/** Asks the person about a held act and resolves with their decision; how it ends without one: see `showModal`. */
export const askPerson = (
  question: Question,
  opened: (host: HTMLElement) => void,
  cancelled?: AbortSignal,
): Promise<Answer> =>
  showModal(
    {
      css,
      language: question.language,
      label: LABEL,
      description: DESCRIPTION,
      first: `[${DECISION}="cancel"]`,
      draw: (dialog, seenMs) => render(<Dialog question={question} seenMs={seenMs} />, dialog),
      isOpen: (decision, seenMs) => isOpenAfter(decision, question.verdict.level, seenMs),
    },
    opened,
    cancelled,
  );
