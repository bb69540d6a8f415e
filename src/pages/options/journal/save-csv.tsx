import { useState } from 'preact/hooks';
import { localDay } from '../../../local-day.ts';
import type { JournalEntry, Language } from '../../../messages.ts';
import { fillPlain } from '../../../words/fill.ts';
import { journalWordsIn } from '../../../words/journal.ts';
import type { PagePorts } from '../../ports.ts';
import { Section } from '../section.tsx';
import { COLUMNS, journalCsv } from './csv.ts';
import type { NameRule } from './rule-names.ts';

type Props = {
  journal: readonly JournalEntry[];
  ports: PagePorts;
  nameRule: NameRule;
  language: Language;
};

/** The chosen entries as a file, and what its columns hold. */
export const SaveCsv = ({ journal, ports, nameRule, language }: Props) => {
  const words = journalWordsIn(language).save;
  const [said, setSaid] = useState('');
  const save = (): void => {
    const name = `${words.file}-${localDay(ports.now())}.csv`;
    const text = journalCsv(journal, { language, sites: ports.sites, nameRule });
    ports.saveFile({ name, type: 'text/csv', text });
    setSaid(fillPlain(words.saved, { name }));
  };
  return (
    <Section id="journal-save" title={words.title} text={words.text}>
      <div class="inline">
        <button type="button" class="button button--outline" onClick={save}>
          {words.go}
        </button>
        <span class="small" role="status">
          {said}
        </span>
      </div>
      <details class="columns-told">
        <summary>{words.columns}</summary>
        <dl>
          {COLUMNS.map((column) => (
            <div key={column}>
              <dt>{words.column[column]}</dt>
              <dd>{words.about[column]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  );
};
