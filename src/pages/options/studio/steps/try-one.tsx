import { useState } from 'preact/hooks';
import {
  ACTS,
  type Act,
  type Content,
  STATUSES,
  type Status,
  type Verdict,
} from '../../../../check/types.ts';
import type { RulesFile } from '../../../../ruleset/rules-file.ts';
import { pagesWordsIn } from '../../../../words/pages.ts';
import { VerdictCard } from '../../../popup/verdict-card.tsx';
import { Section } from '../../section.tsx';
import { instant } from '../draft/new-file.ts';
import { dayToTry } from '../draft/samples.ts';
import type { Ask } from '../draft/try-rules.ts';
import { useStudio } from '../studio-context.ts';
import { Choice } from './choice.tsx';

type Question = { act: Act; status: Status; date: string; text: string; platform: string; handle: string };
type Asked = { act: Act; status: Status; content: Content; verdict: Verdict };

/** The person's own words are judged in another way than those of others. */
const OWN: ReadonlySet<Act> = new Set(['post', 'comment', 'message']);

const contentOf = ({ act, text, platform, handle }: Question): Content => ({
  text,
  platform,
  own: OWN.has(act),
  ...(handle === '' || OWN.has(act) ? {} : { author: { handle: handle.replace(/^@/, '') } }),
});

const usualQuestion = ({ elections }: RulesFile, now: Date): Question => ({
  act: 'like',
  status: 'pns',
  date: elections.map(dayToTry).find((day) => day !== undefined) ?? instant(now).slice(0, 10),
  text: '',
  platform: 'x',
  handle: '',
});

/** One post of one's own words, on any day, as any kind of staff. */
export const TryOne = ({ file, ask }: { file: RulesFile; ask: Ask }) => {
  const { words, language, ports } = useStudio();
  const [question, setQuestion] = useState(() => usualQuestion(file, ports.now()));
  const [asked, setAsked] = useState<Asked>();
  const set = (change: Partial<Question>): void => setQuestion({ ...question, ...change });
  const check = (event: Event): void => {
    event.preventDefault();
    const { act, status, date } = question;
    const content = contentOf(question);
    setAsked({ act, status, content, verdict: ask(act, content, { date, status }) });
  };
  return (
    <Section id="studio-step" title={words.try.title} text={words.try.text}>
      <form class="try-form" onSubmit={check}>
        <div class="field">
          <label for="studio-try-text">{words.try.post}</label>
          <textarea
            id="studio-try-text"
            rows={3}
            value={question.text}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        </div>
        <Circumstances question={question} onSet={set} />
        <button type="submit" class="button button--primary">
          {words.try.go}
        </button>
      </form>
      <div role="status">
        {asked && <VerdictCard {...asked} language={language} words={pagesWordsIn(language)} />}
      </div>
    </Section>
  );
};

type CircumstancesProps = { question: Question; onSet: (change: Partial<Question>) => void };

/** Everything that decides beside the words. */
const Circumstances = ({ question, onSet }: CircumstancesProps) => {
  const { words, language } = useStudio();
  const { act, status } = pagesWordsIn(language);
  return (
    <div class="field-row">
      <Choice
        id="studio-try-act"
        label={words.try.act}
        value={question.act}
        options={ACTS.map((value) => [value, act[value]])}
        onChange={(value) => onSet({ act: value })}
      />
      <Choice
        id="studio-try-status"
        label={words.try.status}
        value={question.status}
        options={STATUSES.map((value) => [value, status[value]])}
        onChange={(value) => onSet({ status: value })}
      />
      <div class="field">
        <label for="studio-try-day">{words.try.day}</label>
        <input
          id="studio-try-day"
          type="date"
          required
          value={question.date}
          onInput={(event) => onSet({ date: event.currentTarget.value })}
        />
      </div>
      <Source question={question} onSet={onSet} />
    </div>
  );
};

/** Where it stands and who wrote it. */
const Source = ({ question, onSet }: CircumstancesProps) => {
  const { words, ports } = useStudio();
  return (
    <>
      <Choice
        id="studio-try-site"
        label={words.try.site}
        value={question.platform}
        options={ports.sites.map(({ id, name }) => [id, name])}
        onChange={(value) => onSet({ platform: value })}
      />
      <div class="field">
        <label for="studio-try-handle">{words.try.author}</label>
        <input
          id="studio-try-handle"
          autocomplete="off"
          spellcheck={false}
          value={question.handle}
          onInput={(event) => onSet({ handle: event.currentTarget.value })}
        />
      </div>
    </>
  );
};
