import type { Status } from '../../../check/types.ts';
import type { Language } from '../../../messages.ts';
import type { HandbookEntry } from '../../../ruleset/handbook.ts';
import { fillPlain } from '../../../words/fill.ts';
import { handbookWordsIn } from '../../../words/handbook.ts';
import { sayIn, wordsIn } from '../../../words/index.ts';

export type EntryProps = {
  entry: HandbookEntry;
  /** The form it becomes after the determination, where there is one. */
  later: HandbookEntry | undefined;
  status: Status;
  language: Language;
};

/** What threatens this status today, and what the same act becomes. */
export const Sanction = ({ entry, later, status, language }: EntryProps) => {
  const words = handbookWordsIn(language).entry;
  const name = wordsIn(language).status[status];
  const sanction = entry.sanction[status];
  const worse = later?.sanction[status];
  if (!entry.who.includes(status)) return <p class="small">{fillPlain(words.notMine, { status: name })}</p>;
  if (!sanction) return <p class="small">{fillPlain(words.noSanction, { status: name })}</p>;
  return (
    <p class="entry-sanction">
      {fillPlain(words.sanction, { status: name })}: <b>{sayIn(language, sanction)}</b>.
      {worse && <> {fillPlain(words.later, { sanction: sayIn(language, worse) })}</>}
    </p>
  );
};

/** Where officials contradict each other, both sides as they spoke. */
export const Contested = ({ entry, language }: Pick<EntryProps, 'entry' | 'language'>) =>
  entry.contested ? (
    <div class="contested">
      <p class="contested-head">{handbookWordsIn(language).entry.contested}</p>
      <p>{sayIn(language, entry.contested)}</p>
    </div>
  ) : null;

/** For whom else the form is narrowed. */
export const Needs = ({ entry: { needs }, language }: Pick<EntryProps, 'entry' | 'language'>) => {
  const words = handbookWordsIn(language).entry;
  const said = [
    needs?.spouse === true ? words.spouse : undefined,
    needs?.spouse === false ? words.notSpouse : undefined,
    needs?.officialAccount ? words.official : undefined,
  ].filter((line) => line !== undefined);
  return said.length > 0 ? <p class="small">{said.join(' ')}</p> : null;
};

/** What a lawyer looks for, and where the handbook has it from. */
export const Evidence = ({ entry, later, language }: EntryProps) => {
  const words = handbookWordsIn(language).entry;
  return (
    <dl class="evidence">
      {entry.articles.length > 0 && (
        <>
          <dt>{words.articles}</dt>
          <dd>{entry.articles.join('; ')}</dd>
        </>
      )}
      <dt>{words.sources}</dt>
      {entry.sources.map((source) => (
        <dd key={source}>{source.replace(/^https:\/\//, '')}</dd>
      ))}
      {later && (
        <dd class="not-printed">
          <a class="link" href={`#handbook/${later.id}`}>
            {words.laterMore}
          </a>
        </dd>
      )}
    </dl>
  );
};
