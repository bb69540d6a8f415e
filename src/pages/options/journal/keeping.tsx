import { useState } from 'preact/hooks';
import { JOURNAL_DAYS, type Settings } from '../../../messages.ts';
import { journalWordsIn } from '../../../words/journal.ts';
import { inForce } from '../in-force.ts';
import type { SectionProps } from '../options.tsx';
import { LockedBy, lockOn } from '../rules/locked.tsx';
import { Section } from '../section.tsx';
import { SelectField } from '../select-field.tsx';
import { ClearJournal } from './clear-journal.tsx';

const DAYS = JOURNAL_DAYS.map(String) as `${(typeof JOURNAL_DAYS)[number]}`[];

/** How long the journal is kept, and whether with the texts; and how to forget it. */
export const Keeping = ({ ports, view, change, refresh }: SectionProps) => {
  const { language, journalDays = 365 } = inForce(view);
  const lock = lockOn(view.policy, 'journalDays');
  const words = journalWordsIn(language).keeping;
  const [said, setSaid] = useState('');
  const save = async (wanted: Partial<Settings>): Promise<void> =>
    setSaid((await change(wanted)) ? words.saved : words.notSaved);
  const clear = async (): Promise<boolean> => {
    const { ok } = await ports.send('journal:clear');
    await refresh();
    return ok;
  };
  return (
    <Section id="journal-keeping" title={words.title} text={words.text}>
      <SelectField
        id="journal-days"
        label={words.days}
        value={`${journalDays}`}
        isLocked={lock !== undefined}
        options={DAYS.map((value) => ({ value, name: words.span[value] }))}
        onChange={(chosen) =>
          save({ journalDays: JOURNAL_DAYS.find((days) => String(days) === chosen) ?? 'forever' })
        }
      />
      <LockedBy lock={lock} language={language} />
      <p class="small keeping-note">{words.daysText}</p>
      <Texts view={view} onChange={(journalTexts) => save({ journalTexts })} />
      <p role="status" class="small">
        {said}
      </p>
      <ClearJournal count={view.journal.length} words={words} onClear={clear} />
      <p>
        <a class="link" href="#shared">
          {journalWordsIn(language).shared.link}
        </a>
      </p>
    </Section>
  );
};

type TextsProps = Pick<SectionProps, 'view'> & { onChange: (isKept: boolean) => void };

const Texts = ({ view, onChange }: TextsProps) => {
  const { language, journalTexts } = inForce(view);
  const lock = lockOn(view.policy, 'journalTexts');
  const words = journalWordsIn(language).keeping;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={journalTexts === true}
          disabled={lock !== undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          {words.texts}
          <span class="small">{words.textsText}</span>
        </span>
      </label>
      <LockedBy lock={lock} language={language} />
    </>
  );
};
