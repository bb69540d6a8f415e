import { useState } from 'preact/hooks';
import type { Settings } from '../../messages.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { SituationFields } from '../situation-fields.tsx';
import { inForce } from './in-force.ts';
import { ModeChoice } from './mode-choice.tsx';
import { OfficialAccounts } from './official-accounts.tsx';
import type { SectionProps } from './options.tsx';
import { LockedBy, lockOn } from './rules/locked.tsx';
import { Section } from './section.tsx';

/** Who the person is in law, and whether acts are held or only remarked on. */
export const Me = ({ ports, view, change }: SectionProps) => {
  const { language, officialAccounts } = view.settings;
  const { mode } = inForce(view);
  const lock = lockOn(view.policy, 'mode');
  const words = pagesWordsIn(language).options.me;
  const [said, setSaid] = useState('');
  const save = async (wanted: Partial<Settings>): Promise<void> =>
    setSaid((await change(wanted)) ? words.saved : words.notSaved);

  return (
    <Section id="me" title={words.title} text={words.text}>
      <SituationFields settings={view.settings} elections={view.elections} onChange={save} />
      <ModeChoice
        mode={mode}
        words={words}
        isLocked={lock !== undefined}
        onChange={(chosen) => save({ mode: chosen })}
      >
        <LockedBy lock={lock} language={language} />
      </ModeChoice>
      <OfficialAccounts
        accounts={officialAccounts}
        sites={ports.sites}
        words={words}
        onChange={(accounts) => save({ officialAccounts: accounts })}
      />
      <p role="status" class="small said">
        {said}
      </p>
      <a class="link" href="/welcome.html">
        {words.welcome}
      </a>
    </Section>
  );
};
