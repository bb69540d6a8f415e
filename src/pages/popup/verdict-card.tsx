import type { Act, Content, Level, Status, Verdict } from '../../check/types.ts';
import type { Language } from '../../messages.ts';
import { LevelIcon } from '../../warning/icons.tsx';
import { Laws } from '../../warning/law.tsx';
import { quotesOf } from '../../warning/quotes.ts';
import { reasonsOf } from '../../warning/sentences.ts';
import { Marked } from '../../warning/text.tsx';
import type { Question } from '../../warning/types.ts';
import { fillPlain } from '../../words/fill.ts';
import { sayIn, wordsIn } from '../../words/index.ts';
import type { PagesWords } from '../../words/pages.ts';
import { OpenIcon, TickIcon } from '../icons.tsx';

type Props = {
  act: Act;
  content: Content;
  verdict: Verdict | 'failed';
  language: Language;
  status: Status;
  words: PagesWords;
};

/** What a check by hand says: the level, the words that count, the reasons and the law, or what excused it. */
export const VerdictCard = ({ verdict, words, ...rest }: Props) => {
  if (verdict === 'failed') return <p class="verdict">{words.check.failed}</p>;
  const question: Question = { ...rest, verdict, siteName: '' };
  return (
    <div class={`verdict ${verdict.level}`}>
      <p class="verdict-level">
        <span class={`badge badge--${BADGE[verdict.level]}`}>{iconOf(verdict.level)}</span>
        <strong>{words.check.level[verdict.level]}</strong>
      </p>
      {verdict.findings.length > 0 ? (
        <Found question={question} />
      ) : (
        <Nothing question={question} words={words} />
      )}
    </div>
  );
};

const BADGE: Record<Level, string> = { stop: 'stop', warn: 'warn', note: 'warn', clear: 'fine' };

function iconOf(level: Level) {
  if (level === 'clear') return <TickIcon />;
  return level === 'note' ? <OpenIcon /> : <LevelIcon level={level} />;
}

const Found = ({ question }: { question: Question }) => (
  <>
    {quotesOf(question.content, question.verdict.findings, wordsIn(question.language)).map((quote) => (
      <blockquote key={quote.source}>
        <Marked pieces={quote.pieces} />
      </blockquote>
    ))}
    <ul class="reasons">
      {reasonsOf(question).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
    <Laws question={question} />
  </>
);

const Nothing = ({ question, words }: { question: Question; words: PagesWords }) => {
  const { excuses } = question.verdict;
  if (excuses.length === 0) return <p>{words.check.clear}</p>;
  return excuses.map(({ frame, why }) => (
    <p key={frame}>{fillPlain(words.check.excused, { why: sayIn(question.language, why) })}</p>
  ));
};
