import type { JournalEntry, Language } from '../../messages.ts';
import { cleanupWordsIn } from '../../words/cleanup.ts';
import { fillPlain } from '../../words/fill.ts';
import { sayIn } from '../../words/index.ts';
import type { PagesWords } from '../../words/pages.ts';
import { type Site, siteName } from '../ports.ts';

/** How long after going on a person is helped to take it back. */
const COACH_MINUTES = 10;
const MINUTE_MS = 60_000;

type Props = {
  /** Newest first. */
  journal: readonly JournalEntry[];
  now: Date;
  language: Language;
  words: PagesWords;
  sites: readonly Site[];
};

/** How the last act that was gone on with is taken back on its site; for ten minutes. */
export const UndoCard = ({ journal, now, language, words, sites }: Props) => {
  const last = journal.find(({ decision }) => decision === 'continue');
  const minutes = last ? Math.floor((now.getTime() - Date.parse(last.at)) / MINUTE_MS) : COACH_MINUTES;
  if (!last || minutes < 0 || minutes >= COACH_MINUTES) return null;
  const how = sites.find(({ id }) => id === last.platform)?.undo?.find(({ act }) => act === last.act);
  if (!how) return null;
  const { undo } = cleanupWordsIn(language);
  const named = {
    act: words.act[last.act],
    site: siteName(sites, last.platform),
    minutes: String(minutes),
  };
  return (
    <section class="undo-card" aria-labelledby="undo-title">
      <h2 id="undo-title">{undo.title}</h2>
      <p>
        {fillPlain(minutes === 0 ? undo.now : undo.text, named)} {sayIn(language, how)}
      </p>
      <p class="small">{fillPlain(undo.left, { minutes: String(COACH_MINUTES - minutes) })}</p>
    </section>
  );
};
