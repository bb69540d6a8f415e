import { handbook as readHandbook } from 'virtual:handbook';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../messages.ts';
import type { Handbook, HandbookEntry } from '../../../ruleset/handbook.ts';
import { fillPlain } from '../../../words/fill.ts';
import { handbookWordsIn } from '../../../words/handbook.ts';
import { wordsIn } from '../../../words/index.ts';
import { pagesWordsIn } from '../../../words/pages.ts';
import { printDay } from '../../dates.ts';
import type { SectionProps } from '../options.tsx';
import { AgencyRule } from './agency-rule.tsx';
import type { Choice } from './choice.ts';
import { EntryPage } from './entry-page.tsx';
import { Filters } from './filters.tsx';
import { Forbidden } from './forbidden.tsx';
import { Laws } from './laws.tsx';
import { type Part, Parts, partAt } from './parts.tsx';
import { Pressed } from './pressed.tsx';
import { usePrintedWhole } from './print.ts';
import { SafeActs } from './safe-acts.tsx';

/**
 * All that the rules teach, for the person's own status unless they choose another. `place` names a part or a prohibition.
 * Everything is in the page, so that it can be printed as a booklet; one part is shown at a time.
 */
export const HandbookPage = (props: SectionProps) => {
  const { ports, view, place } = props;
  const { language, status } = view.settings;
  const handbook = useMemo(readHandbook, []);
  const [choice, setChoice] = useState<Choice>({ query: '', act: 'any', moment: 'any', status });
  const root = useRef<HTMLDivElement>(null);
  usePrintedWhole(root);
  const find = (id: string | undefined): HandbookEntry | undefined =>
    handbook.entries.find((entry) => entry.id === id);
  const part = partAt(place);
  if (part === undefined) {
    const entry = find(place);
    if (!entry) return <AgencyRule {...props} />;
    return (
      <EntryPage
        key={entry.id}
        entry={entry}
        later={find(entry.becomes)}
        status={status}
        language={language}
      />
    );
  }
  return (
    <div class="handbook" ref={root}>
      <Title {...props} status={choice.status} />
      <Parts current={part} language={language} onPrint={ports.print} />
      <section hidden={part !== ''} aria-labelledby="forbidden-title">
        <Filters
          choice={choice}
          mine={status}
          language={language}
          onChange={(change) => setChoice({ ...choice, ...change })}
        />
        <Forbidden entries={handbook.entries} choice={choice} language={language} />
      </section>
      <Others part={part} handbook={handbook} status={choice.status} ports={ports} language={language} />
    </div>
  );
};

type OthersProps = Pick<SectionProps, 'ports'> & {
  part: Part;
  handbook: Handbook;
  status: Choice['status'];
  language: Language;
};

/** What is there besides the prohibitions. */
const Others = ({ part, handbook, status, ports, language }: OthersProps) => (
  <>
    <section hidden={part !== 'safe'}>
      <SafeActs safeActs={handbook.safeActs} status={status} language={language} />
    </section>
    <section hidden={part !== 'pressed'}>
      <Pressed copy={ports.copy} language={language} />
    </section>
    <section hidden={part !== 'laws'}>
      <Laws laws={handbook.laws} language={language} />
    </section>
  </>
);

/** The head of the printed booklet. */
const Title = ({ ports, view, status }: SectionProps & { status: Choice['status'] }) => {
  const { language } = view.settings;
  const about = {
    status: wordsIn(language).status[status],
    moment: printDay(ports.now().toISOString(), language),
  };
  return (
    <p class="printed-only booklet">
      <strong>{`${pagesWordsIn(language).name} · ${handbookWordsIn(language).title}`}</strong>
      <span class="small">{fillPlain(handbookWordsIn(language).about, about)}</span>
    </p>
  );
};
