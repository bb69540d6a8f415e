import type { Language } from '../../../messages.ts';
import type { HandbookLaw } from '../../../ruleset/handbook.ts';
import { fillPlain } from '../../../words/fill.ts';
import { handbookWordsIn } from '../../../words/handbook.ts';
import { sayIn } from '../../../words/index.ts';
import { printDate } from '../../dates.ts';

/** Rules give the first of January where only the year is known. */
const printStart = (from: string, language: Language): string =>
  from.endsWith('-01-01') ? from.slice(0, 4) : printDate(`${from}T00:00`, language);

/** The instruments behind the prohibitions, and which ones they replaced. */
export const Laws = ({ laws, language }: { laws: readonly HandbookLaw[]; language: Language }) => {
  const words = handbookWordsIn(language).laws;
  return (
    <>
      <h2>{words.title}</h2>
      <p class="lead">{words.text}</p>
      <ul class="law-list">
        {laws.map(({ id, title, short, inForce: { from, to }, supersedes }) => (
          <li key={id} class="one-law">
            <h3>{sayIn(language, short)}</h3>
            <p>{sayIn(language, title)}</p>
            <p class="small">
              {fillPlain(to === undefined ? words.from : words.until, {
                date: printStart(from, language),
                until: to === undefined ? '' : printDate(`${to}T00:00`, language),
              })}
            </p>
            {supersedes && (
              <p class="small">{fillPlain(words.supersedes, { names: supersedes.join('; ') })}</p>
            )}
          </li>
        ))}
      </ul>
      <p class="small">{words.old}</p>
    </>
  );
};
