import type { PictureAnswers } from '../check/checklist-points.ts';
import type { Language } from '../messages.ts';
import { wordsIn } from '../words/index.ts';
import { picturesWordsIn } from '../words/pictures.ts';
import { type Answer, askPerson } from './ask.tsx';
import { askChecklist } from './ask-checklist.tsx';
import { showHint } from './hint.ts';
import type { PictureQuestion, Question } from './types.ts';

export { backToWriting } from './editor/back.ts';
export { noteLine, undoLine } from './sentences.ts';
export { thumbnails } from './thumbnails.ts';
export type { PictureQuestion, Question } from './types.ts';

export type Warning = {
  /** Asks about a held act. `unanswered` when another question is open. See `askPerson`. */
  ask: (question: Question, cancelled?: AbortSignal) => Promise<Answer>;
  /** Asks what a picture shows. `unanswered` when another question is open. See `askChecklist`. */
  askChecklist: (question: PictureQuestion) => Promise<PictureAnswers | 'cancel' | 'unanswered'>;
  /** One quiet line beside an element, gone after a few seconds. */
  hint: (line: string, near: Element, language: Language) => void;
  /** A quiet line while an act waits for its pictures; `done` takes it away. */
  picture: (line: 'reading' | 'unread' | 'done', near: Element, language: Language) => void;
  /** The site did not react to the replayed press: asks for one more. */
  pressAgain: (near: Element, language: Language) => void;
  /** True for events on the dialog, as seen from the page. */
  isOurs: (event: Event) => boolean;
};

/** What a page's guard shows to the person. Creates nothing in the page until the first question or line. */
export function createWarning(): Warning {
  let host: HTMLElement | undefined;
  let removeHint = (): void => {};

  const hint: Warning['hint'] = (line, near, language) => {
    removeHint();
    removeHint = showHint(line, near, language);
  };
  const oneAtATime = async <Ending>(
    ask: (opened: (on: HTMLElement) => void) => Promise<Ending>,
  ): Promise<Ending | 'unanswered'> => {
    if (host) return 'unanswered';
    removeHint();
    try {
      return await ask((on) => {
        host = on;
      });
    } finally {
      host = undefined;
    }
  };
  return {
    ask: (question, cancelled) => oneAtATime((opened) => askPerson(question, opened, cancelled)),
    askChecklist: (question) => oneAtATime((opened) => askChecklist(question, opened)),
    hint,
    picture: (line, near, language) =>
      line === 'done' ? removeHint() : hint(picturesWordsIn(language)[line], near, language),
    pressAgain: (near, language) => hint(wordsIn(language).pressAgain, near, language),
    isOurs: (event) => host !== undefined && event.target === host,
  };
}
