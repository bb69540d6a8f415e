import { fillPlain } from '../../../words/fill.ts';
import { CountMark } from './count-mark.tsx';
import { addressOf, isIn, STEPS, type Step } from './places.ts';
import { useStudio } from './studio-context.ts';

/** The steps of a file with what is still to be done in each. */
export const StepsNav = ({ current }: { current: Step | undefined }) => {
  const { words, problems } = useStudio();
  return (
    <nav class="studio-steps" aria-label={words.steps.label}>
      <ol>
        {STEPS.map((step, place) => (
          <li key={step}>
            <a href={addressOf(step)} aria-current={step === current ? 'step' : undefined}>
              <span class="step-number" aria-hidden="true">
                {place + 1}
              </span>
              <span>{words.steps[step]}</span>
              <CountMark problems={problems.all.filter(({ path }) => isIn(step, path))} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** The way on, at the end of a step. */
export const NextStep = ({ after }: { after: Step }) => {
  const { words } = useStudio();
  const next = STEPS[STEPS.indexOf(after) + 1];
  if (!next) return null;
  return (
    <a class="button button--primary next-step" href={addressOf(next)}>
      {fillPlain(words.next, { step: words.steps[next] })}
    </a>
  );
};
