import { sayIn } from '../../../../words/index.ts';
import { Section } from '../../section.tsx';
import { useStudio } from '../studio-context.ts';

/** Whether the file takes a side, in sentences; quiet while there is nobody in it. */
export const NeutralityPanel = () => {
  const { problems, words, language } = useStudio();
  const { file, refused, noticed } = problems;
  if (!file || file.elections.every(({ participants }) => participants.length === 0)) return null;
  const { elections } = words;
  return (
    <Section id="studio-neutral" title={elections.neutral} text={elections.neutralText}>
      {refused.length + noticed.length === 0 && <p class="fine-line">{elections.fine}</p>}
      {refused.length > 0 && (
        <>
          <h3>{elections.refused}</h3>
          <ul class="refusals stop-list">
            {refused.map((why) => (
              <li key={why.en}>{sayIn(language, why)}</li>
            ))}
          </ul>
        </>
      )}
      {noticed.length > 0 && (
        <>
          <h3>{elections.noticed}</h3>
          <ul class="refusals">
            {noticed.map((why) => (
              <li key={why.en}>{sayIn(language, why)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
};
