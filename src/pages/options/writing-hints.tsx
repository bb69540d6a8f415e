import { useState } from 'preact/hooks';
import { composerWordsIn } from '../../words/composer.ts';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';

/** Whether hints stand beside the composers of sites while the person writes. */
export const WritingHints = ({ view, change }: SectionProps) => {
  const { language, writingHints = true } = view.settings;
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
          onChange={(event) => save(event.currentTarget.checked)}
        />
        <span>{words.shown}</span>
      </label>
      <p role="status" class="small said">
        {said}
      </p>
    </Section>
  );
};
