import type { Alternative } from '../../ruleset/writing-file.ts';
import { type ComposerWords, composerWordsIn } from '../../words/composer.ts';
import { fillPlain } from '../../words/fill.ts';
import { sayIn } from '../../words/index.ts';
import { toneOf } from './chip.tsx';
import type { Item } from './items.ts';
import type { Draft } from './types.ts';

export type ListActs = {
  close: () => void;
  /** Brings the person to these words in their text. */
  show: (item: Item) => void;
  copy: (sentence: string) => void;
  hideHere: () => void;
  hideAlways: () => void;
};

type Props = { draft: Draft; items: readonly Item[]; acts: ListActs };

const quoted = (words: string): string => `“${words}”`;

const Words = ({ item, words, onShow }: { item: Item; words: ComposerWords; onShow: () => void }) => {
  const { field } = item;
  if (field === 'text')
    return (
      <button
        type="button"
        class="item__words"
        aria-label={fillPlain(words.list.show, { words: quoted(item.words) })}
        onClick={onShow}
      >
        <bdi>{quoted(item.words)}</bdi>
      </button>
    );
  return (
    <p class="item__words">
      <span class="small">{words.list.from[field]}</span> <bdi>{quoted(item.words)}</bdi>
    </p>
  );
};

type TryProps = { alternative: Alternative; draft: Draft; words: ComposerWords; onCopy: () => void };

const Try = ({ alternative: { text, en }, draft, words, onCopy }: TryProps) => (
  <div class="try fine">
    <p>
      {words.list.try} <span lang="id">{quoted(text)}</span>
      {draft.language === 'en' && (
        <span class="small try__means"> {fillPlain(words.list.means, { meaning: en })}</span>
      )}
    </p>
    <button type="button" class="try__copy" aria-label={`${words.list.copy}: ${text}`} onClick={onCopy}>
      {words.list.copy}
    </button>
  </div>
);

const ItemRow = ({ item, draft, acts }: { item: Item; draft: Draft; acts: ListActs }) => {
  const words = composerWordsIn(draft.language);
  const why = item.why.map((sentence) => sayIn(draft.language, sentence));
  const { alternative } = item;
  return (
    <li class="item">
      <Words item={item} words={words} onShow={() => acts.show(item)} />
      {why.length > 0 && <p class="item__why">{why.join(' · ')}</p>}
      <p class="small">{sayIn(draft.language, item.law)}</p>
      {alternative && (
        <Try
          alternative={alternative}
          draft={draft}
          words={words}
          onCopy={() => acts.copy(alternative.text)}
        />
      )}
    </li>
  );
};

/** What excused words that looked like politics, so that a neutral text can be trusted. */
const Clear = ({ draft }: { draft: Draft }) => {
  const words = composerWordsIn(draft.language);
  const excuses = [...new Set(draft.verdict.excuses.map(({ why }) => sayIn(draft.language, why)))];
  return <p class="list__clear">{excuses.length > 0 ? excuses.join(' · ') : words.list.clear}</p>;
};

const More = ({ draft }: { draft: Draft }) => {
  const words = composerWordsIn(draft.language);
  return (
    <>
      {draft.lines.map(({ id, text, busy }) => (
        <p key={id} class="list__line" aria-busy={busy === true}>
          {text}
        </p>
      ))}
      {draft.placing.length > 0 && (
        <div class="placing">
          <h3>{words.list.placing}</h3>
          {draft.placing.map((placing) => (
            <p key={placing}>{words.placing[placing]}</p>
          ))}
        </div>
      )}
    </>
  );
};

/** The opened list: what was found, why, where it stands in law, and what to write instead. */
export const List = ({ draft, items, acts }: Props) => {
  const words = composerWordsIn(draft.language);
  const tone = toneOf(draft);
  return (
    <section class={`list ${draft.verdict.level}`} role="dialog" aria-label={words.list.name} tabIndex={-1}>
      <header class="list__head">
        <h2>{words.list.title[tone === 'busy' ? 'clear' : tone]}</h2>
        <button type="button" class="list__close" aria-label={words.close} onClick={acts.close}>
          <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
            <path
              d="M6 6l12 12M18 6L6 18"
              fill="none"
              stroke="currentColor"
              stroke-width="2"
              stroke-linecap="round"
            />
          </svg>
        </button>
      </header>
      {tone === 'clear' && <Clear draft={draft} />}
      {items.length > 0 && (
        <ul class="items">
          {items.map((item) => (
            <ItemRow key={`${item.field} ${item.span.start}`} item={item} draft={draft} acts={acts} />
          ))}
        </ul>
      )}
      <More draft={draft} />
      <footer class="list__foot">
        <p class="small">{words.keys}</p>
        <button type="button" class="button button--text" onClick={acts.hideHere}>
          {words.hideHere}
        </button>
        <button type="button" class="button button--text" onClick={acts.hideAlways}>
          {words.hideAlways}
        </button>
      </footer>
    </section>
  );
};
