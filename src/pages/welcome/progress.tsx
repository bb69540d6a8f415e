import { fillPlain } from '../../words/fill.ts';
import type { WelcomeWords } from '../../words/welcome.ts';
import { STEPS, type Step } from './steps.ts';

/** Where one is of how many, and a way to every other step. */
export const Progress = ({ step, words }: { step: Step; words: WelcomeWords }) => {
  const at = STEPS.indexOf(step);
  const place = fillPlain(words.progress, { step: String(at + 1), all: String(STEPS.length) });
  return (
    <nav class="progress" aria-label={place}>
      <ol>
        {STEPS.map((one, index) => (
          <li key={one}>
            <a
              href={`#${one}`}
              class={index <= at ? 'passed' : ''}
              aria-current={one === step ? 'step' : undefined}
            >
              {words.steps[one]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
