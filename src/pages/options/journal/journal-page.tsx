import { useMemo, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../messages.ts';
import { journalWordsIn } from '../../../words/journal.ts';
import type { SectionProps } from '../options.tsx';
import { Section } from '../section.tsx';
import { Charts } from './charts.tsx';
import { type Choice, chosen, EVERYTHING } from './choice.ts';
import { EntryList } from './entry-list.tsx';
import { Filters } from './filters.tsx';
import { Keeping } from './keeping.tsx';
import { ruleNames } from './rule-names.ts';
import { SaveCsv } from './save-csv.tsx';

/** What was held, why, and what the person did: for their own eyes. */
export const JournalPage = (props: SectionProps) => {
  const { ports, view, refresh } = props;
  const { journal, prohibitions, settings } = view;
  const { language } = settings;
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const nameRule = useMemo(() => ruleNames(prohibitions, language), [prohibitions, language]);
  const now = ports.now();
  const shown = chosen(journal, choice, now);
  const names = { sites: ports.sites, nameRule, language };
  const remove = async ({ at, platform, act }: JournalEntry): Promise<void> => {
    await ports.send('journal:remove', { at, platform, act });
    await refresh();
  };
  if (journal.length === 0)
    return (
      <>
        <Empty {...props} />
        <Keeping {...props} />
      </>
    );
  return (
    <>
      <Filters
        journal={journal}
        choice={choice}
        sites={ports.sites}
        language={language}
        onChange={(change) => setChoice({ ...choice, ...change })}
      />
      {shown.length > 0 && <Charts journal={shown} now={now} {...names} />}
      <EntryList journal={shown} onRemove={remove} {...names} />
      {shown.length > 0 && <SaveCsv journal={shown} ports={ports} nameRule={nameRule} language={language} />}
      <Keeping {...props} />
    </>
  );
};

const Empty = ({ view: { settings } }: SectionProps) => {
  const { empty } = journalWordsIn(settings.language);
  return (
    <Section
      id="journal-empty"
      title={empty.title}
      text={settings.sharedComputer === true ? empty.shared : empty.text}
    >
      {null}
    </Section>
  );
};
