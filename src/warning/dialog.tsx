import { fill } from '../words/fill.ts';
import { wordsIn } from '../words/index.ts';
import { Answers } from './answers.tsx';
import { cleanName } from './clean.ts';
import { LevelIcon, LockIcon } from './icons.tsx';
import { Laws } from './law.tsx';
import { quotesOf } from './quotes.ts';
import { doingSentence, reasonsOf, titleOf } from './sentences.ts';
import { Marked, Sentence } from './text.tsx';
import type { Question } from './types.ts';

/** What names and describes the dialog to assistive technology. */
export const LABEL = 'title';
export const DESCRIPTION = 'doing reasons';

const Head = ({ question }: { question: Question }) => (
  <header class="head">
    <div class="badge">
      <LevelIcon level={question.verdict.level} />
    </div>
    <div>
      <h2 id="title" class="title">
        <Sentence runs={titleOf(question)} />
      </h2>
      <p id="doing" class="doing">
        <Sentence runs={doingSentence(question)} />
      </p>
    </div>
  </header>
);

const Quotes = ({ question }: { question: Question }) => {
  const quotes = quotesOf(question.content, question.verdict.findings, wordsIn(question.language));
  if (quotes.length === 0) return null;
  return (
    <div>
      {quotes.map(({ source, pieces }) => (
        <figure class="quote" key={source}>
          <figcaption class="small">
            <bdi>{source}</bdi>
          </figcaption>
          <blockquote dir="auto">
            <Marked pieces={pieces} />
          </blockquote>
        </figure>
      ))}
    </div>
  );
};

const Reasons = ({ question }: { question: Question }) => {
  const reasons = reasonsOf(question);
  if (reasons.length === 0) return null;
  return (
    <div id="reasons">
      <p class="small">{wordsIn(question.language).why}</p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
};

const Contact = ({ question: { contact, language } }: { question: Question }) => {
  if (!contact) return null;
  const name = [contact.name, contact.contact]
    .filter((part) => part !== undefined)
    .map((part) => cleanName(part, 120));
  return (
    <p class="small">
      <Sentence runs={fill(wordsIn(language).ask, { name: name.join(' · ') })} />
    </p>
  );
};

/**
 * Everything inside the dialog, from what the person is about to do down to the privacy line.
 * `seenMs`: how long they have had it before their eyes; it opens the buttons that let the act go on.
 */
export const Dialog = ({ question, seenMs }: { question: Question; seenMs: number }) => {
  const words = wordsIn(question.language);
  return (
    <div class={question.verdict.level}>
      <Head question={question} />
      <div class="body">
        <Quotes question={question} />
        <Reasons question={question} />
        <Laws question={question} />
      </div>
      <footer class="foot">
        <Answers question={question} seenMs={seenMs}>
          <Contact question={question} />
        </Answers>
        <p class="private small">
          <LockIcon />
          {words.private}
        </p>
      </footer>
    </div>
  );
};
