import type { ComponentChildren } from 'preact';
import type { Decision } from '../messages.ts';
import { fillPlain } from '../words/fill.ts';
import { wordsIn } from '../words/index.ts';
import { isOpenAfter, opensAfter, secondsLeft } from './opening.ts';
import { DECISION } from './press.ts';
import type { Question } from './types.ts';

/** Id of the line that says when "continue" opens. */
const OPENING = 'opening';

type ButtonProps = {
  decision: Decision;
  look: string;
  open: boolean;
  about?: string | undefined;
  children: ComponentChildren;
};

const AnswerButton = ({ decision, look, open, about, children }: ButtonProps) => (
  <button
    type="button"
    class={`button button--${look}`}
    {...{ [DECISION]: decision }}
    aria-disabled={open ? undefined : true}
    aria-describedby={about}
  >
    {children}
  </button>
);

type AnswersProps = { question: Question; seenMs: number; children: ComponentChildren };

/**
 * The safe choice first, then going on. The countdown is a number for the eye only: the button's name stays the same
 * for assistive technology, which hears once how long it takes and once that it is over.
 */
export const Answers = ({ question, seenMs, children }: AnswersProps) => {
  const words = wordsIn(question.language);
  const { level } = question.verdict;
  const isOpen = (decision: Decision): boolean => isOpenAfter(decision, level, seenMs);
  const seconds = secondsLeft(level, seenMs);
  return (
    <>
      <div class="answers">
        <AnswerButton decision="cancel" look="primary" open>
          {question.content.own ? words.edit : words.cancel}
        </AnswerButton>
        <AnswerButton
          decision="continue"
          look="outline"
          open={isOpen('continue')}
          about={level === 'stop' ? OPENING : undefined}
        >
          {words.continue}
          {seconds > 0 && <span aria-hidden="true"> · {seconds}</span>}
        </AnswerButton>
      </div>
      <div class="aside">
        {question.silencing !== false && (
          <AnswerButton decision="not-politics" look="text" open={isOpen('not-politics')}>
            {words.notPolitics}
          </AnswerButton>
        )}
        {children}
      </div>
      {level === 'stop' && (
        <p id={OPENING} class="only-heard" role="status">
          {seconds > 0
            ? fillPlain(words.opensIn, { seconds: String(opensAfter('continue', level) / 1000) })
            : words.isOpen}
        </p>
      )}
    </>
  );
};
