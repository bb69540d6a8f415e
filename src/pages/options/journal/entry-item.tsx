import type { JournalEntry, Language } from '../../../messages.ts';
import { fillPlain } from '../../../words/fill.ts';
import { journalWordsIn } from '../../../words/journal.ts';
import { pagesWordsIn } from '../../../words/pages.ts';
import { printInstant } from '../../dates.ts';
import { type Site, siteName } from '../../ports.ts';
import type { NameRule } from './rule-names.ts';

type Props = {
  entry: JournalEntry;
  sites: readonly Site[];
  nameRule: NameRule;
  language: Language;
  onRemove: (entry: JournalEntry) => void;
};

/** One held act: what, when, under which rules, and what became of it. */
export const EntryItem = ({ entry, sites, nameRule, language, onRemove }: Props) => {
  const words = journalWordsIn(language).list;
  const { act, decision } = pagesWordsIn(language);
  const slots = {
    what: `${act[entry.act]} · ${siteName(sites, entry.platform)}`,
    when: printInstant(entry.at, language),
  };
  return (
    <li class="journal-entry">
      <div class="journal-head">
        <p>
          <span class="journal-act">{slots.what}</span>
          <span class="chip journal-decision">{decision[entry.decision]}</span>
        </p>
        <time class="small" dateTime={entry.at}>
          {slots.when}
        </time>
      </div>
      {entry.text !== undefined && (
        <blockquote class="journal-text">
          <span class="only-heard">{words.text}</span>
          <bdi>{entry.text}</bdi>
        </blockquote>
      )}
      <div class="journal-foot">
        <Rules entry={entry} nameRule={nameRule} language={language} />
        <Actions slots={slots} entry={entry} language={language} onRemove={onRemove} />
      </div>
    </li>
  );
};

type ActionsProps = Pick<Props, 'entry' | 'language' | 'onRemove'> & {
  slots: { what: string; when: string };
};

const Actions = ({ slots, entry, language, onRemove }: ActionsProps) => {
  const words = journalWordsIn(language).list;
  return (
    <p class="journal-actions">
      <a class="link" href={`#report/slipped/${entry.at}`} aria-label={fillPlain(words.askNamed, slots)}>
        {words.ask}
      </a>
      <button
        type="button"
        class="button button--text"
        aria-label={fillPlain(words.removeNamed, slots)}
        onClick={() => onRemove(entry)}
      >
        {words.remove}
      </button>
    </p>
  );
};

const Rules = ({ entry, nameRule, language }: Pick<Props, 'entry' | 'nameRule' | 'language'>) => {
  const words = journalWordsIn(language).list;
  const [first] = entry.prohibitions;
  return (
    <p class="journal-why">
      <span class="only-heard">{words.why}</span>
      {first === undefined ? (
        words.noRule
      ) : (
        <a class="link" href={`#handbook/${first}`}>
          {nameRule(first).title}
        </a>
      )}
      {entry.prohibitions.length > 1 && <span class="small"> +{entry.prohibitions.length - 1}</span>}
    </p>
  );
};
