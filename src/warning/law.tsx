import type { Finding } from '../check/types.ts';
import { fill } from '../words/fill.ts';
import { sayIn, wordsIn } from '../words/index.ts';
import { surenessOf } from './sentences.ts';
import { Sentence } from './text.tsx';
import type { Question } from './types.ts';

/** One prohibition: the article, the form in a plain sentence, what threatens this person today, how sure it is. */
const Law = ({ question, finding }: { question: Question; finding: Finding }) => {
  const { language, status } = question;
  const words = wordsIn(language);
  const { sanction, later } = finding;
  return (
    <div class="law">
      <p class="small">{sayIn(language, finding.law)}</p>
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
