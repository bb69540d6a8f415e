import { useState } from 'preact/hooks';
import { fillPlain } from '../../words/fill.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { Entries } from '../entries.tsx';
import { ClearJournal } from './clear-journal.tsx';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';

const PAGE = 20;

/** Everything that was held, newest first, and a way to forget it. */
export const Journal = ({ ports, view, refresh }: SectionProps) => {
  const { journal, prohibitions, settings } = view;
  const words = pagesWordsIn(settings.language);
  const { title, text, none, more } = words.options.journal;
  const [shown, setShown] = useState(PAGE);
  const clear = async (): Promise<boolean> => {
    const { ok } = await ports.send('journal:clear');
    await refresh();
    return ok;
  };
  return (
    <Section id="journal" title={title} text={text}>
      {journal.length === 0 && <p class="small">{none}</p>}
      <Entries
        entries={journal.slice(0, shown)}
        prohibitions={prohibitions}
        language={settings.language}
        words={words}
        sites={ports.sites}
        time="day-and-hour"
      />
      {journal.length > shown && (
        <button type="button" class="button button--outline" onClick={() => setShown(shown + PAGE)}>
          {fillPlain(more, { count: String(Math.min(PAGE, journal.length - shown)) })}
        </button>
      )}
      <ClearJournal count={journal.length} words={words.options.journal} onClear={clear} />
    </Section>
  );
};
