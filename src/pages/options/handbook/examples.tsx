import type { Language } from '../../../messages.ts';
import type { HandbookEntry, HandbookExample } from '../../../ruleset/handbook.ts';
import { handbookWordsIn } from '../../../words/handbook.ts';
import { sayIn } from '../../../words/index.ts';
import { pagesWordsIn } from '../../../words/pages.ts';
import { CrossIcon, TickIcon } from '../../icons.tsx';
import type { Choice } from './choice.ts';

type Props = {
  examples: HandbookEntry['examples'];
  language: Language;
  /** Examples of this act come first. */
  act?: Choice['act'];
  /** How many of each. */
  most?: number;
};

/** What breaches and what is fine, side by side; told apart by sign and word, colour last. */
export const Examples = ({ examples, language, act = 'any', most = Number.POSITIVE_INFINITY }: Props) => {
  const words = handbookWordsIn(language).entry;
  const first = (all: readonly HandbookExample[]) =>
    [...all].sort((a, b) => Number(b.act === act) - Number(a.act === act)).slice(0, most);
  return (
    <div class="examples">
      <div class="example stop">
        <p class="example-head">
          <CrossIcon /> {words.breach}
        </p>
        <Says examples={first(examples.breach)} language={language} />
      </div>
      <div class="example fine">
        <p class="example-head">
          <TickIcon /> {words.fine}
        </p>
        <Says examples={first(examples.fine)} language={language} />
      </div>
    </div>
  );
};

const Says = ({ examples, language }: { examples: readonly HandbookExample[]; language: Language }) => (
  <ul>
    {examples.map(({ act, says }) => (
      <li key={says.id}>
        {act ? (
          <>
            <span class="example-act">{pagesWordsIn(language).act[act]}</span> <q lang="id">{says.id}</q>
          </>
        ) : (
          sayIn(language, says)
        )}
      </li>
    ))}
  </ul>
);
