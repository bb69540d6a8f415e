import type { Finding } from '../check/types.ts';
import { fill } from '../words/fill.ts';
import { sayIn, wordsIn } from '../words/index.ts';
import { surenessOf } from './sentences.ts';
import { Sentence } from './text.tsx';
import type { Question } from './types.ts';

/** Only a real press opens a tab, and not the second half of the double click that was meant for the site. */
const isMeant = (event: MouseEvent): boolean => event.isTrusted && event.detail < 2;

/** Where the form stands; where there is a handbook, the way to it. */
const Article = ({ question: { readLaw, language }, finding }: { question: Question; finding: Finding }) => {
  const law = sayIn(language, finding.law);
  if (!readLaw) return <p class="small">{law}</p>;
  return (
    <button
      type="button"
      class="button button--text article"
      aria-label={`${wordsIn(language).law.read}: ${law}`}
      onClick={(event) => isMeant(event) && readLaw(finding.prohibition)}
    >
      {law}
    </button>
  );
};

/** One prohibition: the article, the form in a plain sentence, what threatens this person today, how sure it is. */
const Law = ({ question, finding }: { question: Question; finding: Finding }) => {
  const { language, status } = question;
  const words = wordsIn(language);
  const { sanction, later, office } = finding;
  return (
    <div class="law">
      <Article question={question} finding={finding} />
      <p>{sayIn(language, finding.plain)}</p>
      {sanction && (
        <p class="sanction">
          <Sentence
            runs={fill(words.law.sanction, {
              status: words.status[status],
              sanction: sayIn(language, sanction),
            })}
          />{' '}
          {later && <Sentence runs={fill(words.law.later, { later: sayIn(language, later) })} />}
        </p>
      )}
      {office && <p class="small">{sayIn(language, office)}</p>}
      <p class="small">{surenessOf(question, finding)}</p>
    </div>
  );
};

/** The strongest prohibition in full; further ones behind one line. */
export const Laws = ({ question }: { question: Question }) => {
  const [strongest, ...others] = question.verdict.findings;
  const { also } = wordsIn(question.language).law;
  return (
    <>
      {strongest && <Law question={question} finding={strongest} />}
      {others.length > 0 && (
        <details class="also">
          <summary>
            <Sentence
              runs={fill(others.length === 1 ? also.one : also.many, { count: String(others.length) })}
            />
          </summary>
          {others.map((finding) => (
            <Law key={finding.prohibition} question={question} finding={finding} />
          ))}
        </details>
      )}
    </>
  );
};
