import type { StepProps } from './welcome.tsx';

/** The four points of the pledge, in short words. */
export const PledgeStep = ({ words: { pledge } }: StepProps) => (
  <ol class="card pledge">
    {[pledge.one, pledge.two, pledge.three, pledge.four].map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ol>
);
