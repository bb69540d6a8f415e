import { channelsFile } from 'virtual:channels';
import { handbook } from 'virtual:handbook';
import { useMemo, useState } from 'preact/hooks';
import type { Status } from '../../../check/types.ts';
import { localDay } from '../../../local-day.ts';
import type { Language } from '../../../messages.ts';
import type { HandbookEntry } from '../../../ruleset/handbook.ts';
import { sayIn } from '../../../words/index.ts';
import { reportWordsIn } from '../../../words/report.ts';
import type { SectionProps } from '../options.tsx';
import { caseAt, type Draft } from './case.ts';
import { Channels } from './channels.tsx';
import { EvidenceList } from './evidence.tsx';
import { type LetterParts, letterOf } from './letter.ts';
import { LetterCard } from './letter-card.tsx';
import { AboutMyself, AboutOthers, CaseChoice, type QuestionProps } from './questions.tsx';

/** Which channel for whom, until when, with what evidence, and a text to copy. */
export const ReportPage = (props: SectionProps) => {
  const { language } = props.view.settings;
  const words = reportWordsIn(language);
  return (
    <>
      <p class="report-lead">{words.text}</p>
      <section class="report-questions" aria-labelledby="report-what">
        <h2 id="report-what">{words.what}</h2>
        <CaseChoice what={caseAt(props.place).what} language={language} />
      </section>
      <Case key={props.place} {...props} />
    </>
  );
};

/** What the person says in this page alone, beginning anew with each case the address names. */
function beginDraft({ ports, view, place }: SectionProps): Draft {
  const { what, at } = caseAt(place);
  const entry = view.journal.find((one) => one.at === at);
  return {
    what,
    about: view.settings.status,
    known: localDay(ports.now()),
    rule: entry?.prohibitions[0] ?? '',
    entry,
    evidence: [],
  };
}

const Case = (props: SectionProps) => {
  const { ports, view } = props;
  const { language } = view.settings;
  const { entries } = useMemo(handbook, []);
  const file = useMemo(channelsFile, []);
  const [draft, setDraft] = useState(() => beginDraft(props));
  const change = (wanted: Partial<Draft>): void => setDraft({ ...draft, ...wanted });
  const asked = {
    draft,
    journal: view.journal,
    entries,
    sites: ports.sites,
    today: localDay(ports.now()),
    language,
    onChange: change,
  };
  const letter = letterFor({ draft, entries, evidence: file.evidence, sites: ports.sites, language });
  return (
    <>
      <Questions {...asked} />
      {draft.what === 'slipped' ? (
        <Now language={language} />
      ) : (
        <>
          <Channels file={file} about={draft.about} language={language} />
          <EvidenceList
            evidence={file.evidence}
            ticked={draft.evidence}
            language={language}
            onChange={(evidence) => change({ evidence })}
          />
        </>
      )}
      <LetterCard text={letter} ports={ports} language={language} />
    </>
  );
};

type LetterSource = Omit<LetterParts, 'rule'> & { entries: readonly HandbookEntry[] };

function letterFor({ entries, ...parts }: LetterSource): string {
  const { draft, language } = parts;
  const rule = namedRule(
    entries.find(({ id }) => id === draft.rule),
    draft.about,
    language,
  );
  return letterOf({ ...parts, ...(rule ? { rule } : {}) });
}

const namedRule = (
  rule: HandbookEntry | undefined,
  status: Status,
  language: Language,
): LetterParts['rule'] => {
  if (!rule) return undefined;
  const sanction = rule.sanction[status];
  const named = { title: sayIn(language, rule.title), law: sayIn(language, rule.law) };
  return sanction ? { ...named, sanction: sayIn(language, sanction) } : named;
};

const Questions = (props: QuestionProps) => {
  const words = reportWordsIn(props.language);
  const { what } = props.draft;
  return (
    <section class="report-questions" aria-labelledby="report-case">
      <h2 id="report-case">{words.cases[what].title}</h2>
      {what === 'slipped' ? <AboutMyself {...props} /> : <AboutOthers {...props} />}
      {what === 'pressed' && <p class="moment-note">{words.safety}</p>}
    </section>
  );
};

const STEPS = ['one', 'two', 'three', 'four', 'five'] as const;

const Now = ({ language }: { language: Language }) => {
  const { now } = reportWordsIn(language);
  return (
    <section aria-labelledby="report-now-title">
      <h2 id="report-now-title">{now.title}</h2>
      <ol class="steps">
        {STEPS.map((step) => (
          <li key={step}>{now.steps[step]}</li>
        ))}
      </ol>
    </section>
  );
};
