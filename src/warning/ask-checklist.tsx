import { render } from 'preact';
import type { PictureAnswers } from '../check/checklist-points.ts';
import checklistCss from './checklist.css?inline';
import { allGiven, Checklist, DESCRIPTION, type Given, LABEL } from './checklist.tsx';
import dialogCss from './dialog.css?inline';
import { showModal } from './modal.ts';
import { isOpenAfter } from './opening.ts';
import type { PictureQuestion } from './types.ts';

/**
 * Asks the three questions about a picture. Resolves with all three answers, with `cancel`, or with `unanswered` where
 * the dialog goes away (see `showModal`). What hands in the picture seem to show is marked beforehand.
 */
export async function askChecklist(
  question: PictureQuestion,
  opened: (host: HTMLElement) => void,
): Promise<PictureAnswers | 'cancel' | 'unanswered'> {
  const given: Given = question.checklist.gesture ? { gesture: 'yes' } : {};
  let redraw = (): void => {};
  const ending = await showModal(
    {
      css: dialogCss + checklistCss,
      language: question.language,
      label: LABEL,
      description: DESCRIPTION,
      first: 'input',
      draw: (dialog, seenMs) => {
        redraw = () =>
          render(
            <Checklist
              question={question}
              given={given}
              seenMs={seenMs}
              give={(point, answer) => {
                given[point] = answer;
                redraw();
              }}
            />,
            dialog,
          );
        redraw();
      },
      isOpen: (decision, seenMs) =>
        decision === 'cancel' || (allGiven(given) !== undefined && isOpenAfter('continue', 'warn', seenMs)),
    },
    opened,
  );
  return ending === 'continue'
    ? (allGiven(given) ?? 'unanswered')
    : ending === 'cancel'
      ? 'cancel'
      : 'unanswered';
}
