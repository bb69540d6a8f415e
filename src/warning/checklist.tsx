import { useLayoutEffect, useRef } from 'preact/hooks';
import { type PictureAnswer, type PictureAnswers, POINTS, type Point } from '../check/checklist-points.ts';
import { checklistWordsIn } from '../words/checklist.ts';
import { fill, fillPlain } from '../words/fill.ts';
import { wordsIn } from '../words/index.ts';
import { cleanName } from './clean.ts';
import { LevelIcon, LockIcon } from './icons.tsx';
import { isOpenAfter } from './opening.ts';
import { DECISION } from './press.ts';
import { Sentence } from './text.tsx';
import type { PictureQuestion } from './types.ts';

/** What names and describes the dialog to assistive technology. */
export const LABEL = 'title';
export const DESCRIPTION = 'doing reasons';
const MISSING = 'missing';

const ANSWERS: readonly PictureAnswer[] = ['yes', 'no', 'unsure'];

export type Given = Partial<Record<Point, PictureAnswer>>;

/** All three answers, or undefined while one is missing. */
export const allGiven = (given: Given): PictureAnswers | undefined =>
  POINTS.every((point) => given[point] !== undefined) ? (given as PictureAnswers) : undefined;

const slotsOf = ({ checklist: { gesture } }: PictureQuestion): Record<string, string> => ({
  fingers: String(gesture?.fingers ?? ''),
  name: cleanName(gesture?.name ?? ''),
});

const Head = ({ question }: { question: PictureQuestion }) => {
  const words = checklistWordsIn(question.language);
  return (
    <header class="head">
      <div class="badge">
        <LevelIcon level="warn" />
      </div>
      <div>
        <h2 id="title" class="title">
          <Sentence runs={fill(words.title)} />
        </h2>
        <p id="doing" class="doing">
          <Sentence runs={fill(words.doing, { site: question.siteName })} />
        </p>
      </div>
    </header>
  );
};

/** Drawn, not linked: a site may forbid pictures from anywhere else. */
const Picture = ({ bitmap, name }: { bitmap: ImageBitmap; name: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => canvas.current?.getContext('2d')?.drawImage(bitmap, 0, 0), [bitmap]);
  return <canvas ref={canvas} width={bitmap.width} height={bitmap.height} role="img" aria-label={name} />;
};

const Reasons = ({ question }: { question: PictureQuestion }) => {
  const words = checklistWordsIn(question.language);
  return (
    <div id="reasons">
      <p class="small">{words.why}</p>
      <ul class="reasons">
        {question.checklist.reasons.map((reason) => (
          <li key={reason}>{fillPlain(words.reason[reason], slotsOf(question))}</li>
        ))}
      </ul>
    </div>
  );
};

type AskProps = {
  question: PictureQuestion;
  point: Point;
  given: PictureAnswer | undefined;
  give: (point: Point, answer: PictureAnswer) => void;
};

const Ask = ({ question, point, given, give }: AskProps) => {
  const words = checklistWordsIn(question.language);
  const isMarked = point === 'gesture' && question.checklist.gesture !== undefined;
  return (
    <fieldset class="ask" aria-describedby={`help-${point}`}>
      <legend>{words.question[point]}</legend>
      <p class="small" id={`help-${point}`}>
        {words.help[point]} {isMarked && fillPlain(words.marked, slotsOf(question))}
      </p>
      <div class="choices">
        {ANSWERS.map((answer) => (
          <label class="choice" key={answer}>
            <input
              type="radio"
              name={point}
              value={answer}
              checked={given === answer}
              onChange={() => give(point, answer)}
            />
            {words.answer[answer]}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const Foot = ({ question, isReady }: { question: PictureQuestion; isReady: boolean }) => {
  const words = checklistWordsIn(question.language);
  const decision = (which: string) => ({ [DECISION]: which });
  return (
    <footer class="foot">
      <div class="answers">
        <button
          type="button"
          class={`button button--${isReady ? 'primary' : 'outline'}`}
          aria-disabled={isReady ? undefined : true}
          aria-describedby={isReady ? undefined : MISSING}
          {...decision('continue')}
        >
          {words.next}
        </button>
        <button type="button" class="button button--outline" {...decision('cancel')}>
          {wordsIn(question.language).cancel}
        </button>
      </div>
      <p class="missing small" id={MISSING} role="status">
        {isReady ? '' : words.unanswered}
      </p>
      <p class="private small">
        <LockIcon />
        {words.private}
      </p>
    </footer>
  );
};

export type ChecklistProps = Omit<AskProps, 'point' | 'given'> & { given: Given; seenMs: number };

/** The three questions about a picture, with why they are asked. "Next" opens once all are answered. */
export const Checklist = ({ question, given, give, seenMs }: ChecklistProps) => (
  <div class="warn">
    <Head question={question} />
    <div class="body">
      <div class="shown">
        {question.pictures.length > 0 && (
          <div class="pictures">
            {question.pictures.map((bitmap) => (
              <Picture key={bitmap} bitmap={bitmap} name={checklistWordsIn(question.language).picture} />
            ))}
          </div>
        )}
        <Reasons question={question} />
      </div>
      {POINTS.map((point) => (
        <Ask key={point} question={question} point={point} given={given[point]} give={give} />
      ))}
    </div>
    <Foot
      question={question}
      isReady={allGiven(given) !== undefined && isOpenAfter('continue', 'warn', seenMs)}
    />
  </div>
);
