import type { Language } from '../messages.ts';
import { wordsIn } from '../words/index.ts';
import { type Answer, askPerson } from './ask.tsx';
import { showHint } from './hint.ts';
import type { Question } from './types.ts';

export { noteLine } from './sentences.ts';
export type { Question } from './types.ts';

export type Warning = {
  /** Asks about a held act. `unanswered` when another question is open. See `askPerson`. */
  ask: (question: Question, cancelled?: AbortSignal) => Promise<Answer>;
  /** One quiet line beside an element, gone after a few seconds. */
  hint: (line: string, near: Element, language: Language) => void;
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
  return {
    ask: async (question, cancelled) => {
      if (host) return 'unanswered';
      removeHint();
      try {
        return await askPerson(question, (opened) => (host = opened), cancelled);
      } finally {
        host = undefined;
      }
    },
    hint,
    pressAgain: (near, language) => hint(wordsIn(language).pressAgain, near, language),
    isOurs: (event) => host !== undefined && event.target === host,
  };
}
