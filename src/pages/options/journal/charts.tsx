import type { JournalEntry, Language } from '../../../messages.ts';
import { fillPlain } from '../../../words/fill.ts';
import { journalWordsIn } from '../../../words/journal.ts';
import { printDate, printMonth } from '../../dates.ts';
import { type Site, siteName } from '../../ports.ts';
import { Section } from '../section.tsx';
import { Columns } from './columns.tsx';
import { CountTable } from './count-table.tsx';
import { type Count, countBy, timelineOf } from './counts.ts';
import type { NameRule } from './rule-names.ts';

const MOST_RULES = 6;

type Props = {
  journal: readonly JournalEntry[];
  now: Date;
  sites: readonly Site[];
  nameRule: NameRule;
  language: Language;
};

/** How much was held: over time, by site, by rule. */
export const Charts = ({ journal, now, sites, nameRule, language }: Props) => {
  const words = journalWordsIn(language).charts;
  const rules = countBy(journal, ({ prohibitions }) => prohibitions);
  return (
    <Section id="journal-charts" title={words.title} text={words.text}>
      <OverTime journal={journal} now={now} language={language} />
      <CountTable
        counts={countBy(journal, ({ platform }) => [platform])}
        caption={words.sites}
        head={[words.what.sites, words.held]}
        name={(key) => siteName(sites, key)}
        bars
      />
      {rules.length > 0 && (
        <CountTable
          counts={rules.slice(0, MOST_RULES)}
          caption={words.prohibitions}
          head={[words.what.prohibitions, words.held]}
          name={(key) => (
            <a class="link" href={`#handbook/${key}`}>
              {nameRule(key).title}
            </a>
          )}
          bars
        />
      )}
    </Section>
  );
};

const OverTime = ({ journal, now, language }: Pick<Props, 'journal' | 'now' | 'language'>) => {
  const words = journalWordsIn(language).charts;
  const { unit, counts } = timelineOf(journal, now);
  const print = (day: string) => (unit === 'months' ? printMonth : printDate)(`${day}T00:00`, language);
  const highest = counts.reduce((most: Count, one) => (one.count > most.count ? one : most), counts[0]!);
  const most = fillPlain(words.most, { count: String(highest.count), label: print(highest.key) });
  return (
    <div class="over-time">
      <h3>{words[unit]}</h3>
      <Columns counts={counts} label={`${words[unit]}. ${most}`} print={print} />
      <details>
        <summary>{words.table}</summary>
        <CountTable
          counts={counts.toReversed()}
          caption={words[unit]}
          head={[words.what[unit], words.held]}
          name={print}
        />
      </details>
    </div>
  );
};
