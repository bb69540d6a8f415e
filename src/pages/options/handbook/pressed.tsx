import { useState } from 'preact/hooks';
import type { Language } from '../../../messages.ts';
import { handbookWordsIn } from '../../../words/handbook.ts';
import type { PagePorts } from '../../ports.ts';

const CASES = ['invited', 'added', 'pressed', 'offered', 'pictured'] as const;
const STEPS = ['one', 'two', 'three'] as const;

type Props = { copy: PagePorts['copy']; language: Language };

/** What to do, and what to answer, when somebody wants one to take sides. */
export const Pressed = ({ copy, language }: Props) => {
  const words = handbookWordsIn(language);
  const { pressed } = words;
  return (
    <>
      <h2>{pressed.title}</h2>
      <p class="lead">{pressed.text}</p>
      {CASES.map((one) => (
        <article key={one} class="case">
          <h3>{words.cases[one].title}</h3>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>{words.cases[one].steps[step]}</li>
            ))}
          </ol>
          <Reply text={words.cases[one].reply} copy={copy} language={language} />
        </article>
      ))}
      <p class="not-printed">
        <a class="link" href="#report">
          {pressed.report}
        </a>
      </p>
    </>
  );
};

/** An answer to send as it is. */
const Reply = ({ text, copy, language }: Props & { text: string }) => {
  const { pressed } = handbookWordsIn(language);
  const [said, setSaid] = useState('');
  const take = (): Promise<void> =>
    copy(text).then(
      () => setSaid(pressed.copied),
      () => setSaid(pressed.notCopied),
    );
  return (
    <figure class="reply">
      <figcaption class="small">{pressed.reply}</figcaption>
      <blockquote>{text}</blockquote>
      <div class="inline not-printed">
        <button type="button" class="button button--text" onClick={take}>
          {pressed.copy}
        </button>
        <span class="small" role="status">
          {said}
        </span>
      </div>
    </figure>
  );
};
