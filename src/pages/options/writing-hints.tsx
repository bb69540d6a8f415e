import { useState } from 'preact/hooks';
import { composerWordsIn } from '../../words/composer.ts';
import { inForce } from './in-force.ts';
import type { SectionProps } from './options.tsx';
import { LockedBy, lockOn } from './rules/locked.tsx';
import { Section } from './section.tsx';

/** Whether hints stand beside the composers of sites while the person writes. */
export const WritingHints = ({ view, change }: SectionProps) => {
  const { language, writingHints = true } = inForce(view);
  const lock = lockOn(view.policy, 'writingHints');
  const words = composerWordsIn(language).settings;
  const [said, setSaid] = useState('');
  const save = async (shown: boolean): Promise<void> =>
    setSaid((await change({ writingHints: shown })) ? words.saved : words.notSaved);
  return (
    <Section id="writing" title={words.title} text={words.text}>
      <label class="choice">
        <input
          type="checkbox"
          checked={writingHints}
          disabled={lock !== undefined}
          onChange={(event) => save(event.currentTarget.checked)}
        />
        <span>{words.shown}</span>
      </label>
      <LockedBy lock={lock} language={language} />
      <p role="status" class="small said">
        {said}
      </p>
    </Section>
  );
};
