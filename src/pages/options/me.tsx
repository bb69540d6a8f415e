import { useState } from 'preact/hooks';
import { STATUSES, type Status } from '../../check/types.ts';
import type { Settings } from '../../messages.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { ModeChoice } from './mode-choice.tsx';
import { OfficialAccounts } from './official-accounts.tsx';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';

/** Who the person is in law, and whether acts are held or only remarked on. */
export const Me = ({ ports, view, change }: SectionProps) => {
  const { language, status, mode, officialAccounts } = view.settings;
  const pagesWords = pagesWordsIn(language);
  const words = pagesWords.options.me;
  const [said, setSaid] = useState('');
  const save = async (wanted: Partial<Settings>): Promise<void> =>
    setSaid((await change(wanted)) ? words.saved : words.notSaved);

  return (
    <Section id="me" title={words.title} text={words.text}>
      <div class="field">
        <label for="status">{words.status}</label>
        <select
          id="status"
          value={status}
          onChange={(event) => save({ status: event.currentTarget.value as Status })}
        >
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {pagesWords.status[one]}
            </option>
          ))}
        </select>
      </div>
      <ModeChoice mode={mode} words={words} onChange={(chosen) => save({ mode: chosen })} />
      <OfficialAccounts
        accounts={officialAccounts}
        sites={ports.sites}
        words={words}
        onChange={(accounts) => save({ officialAccounts: accounts })}
      />
      <p role="status" class="small said">
        {said}
      </p>
    </Section>
  );
};
