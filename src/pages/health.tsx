import type { HealthProblem } from '../messages.ts';
import type { Send } from '../send.ts';
import type { PagesWords } from '../words/pages.ts';

type Props = {
  problems: readonly HealthProblem[];
  words: PagesWords;
  send: Send;
  onCleared: () => Promise<void>;
};

/** What is wrong with the extension itself, until the person says they have read it. */
export const Health = ({ problems, words, send, onCleared }: Props) => {
  if (problems.length === 0) return null;
  const clear = async (): Promise<void> => {
    await send('health:clear');
    await onCleared();
  };
  return (
    <section class="health stop" aria-labelledby="health-title">
      <h2 id="health-title">{words.health.title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{words.health[problem]}</li>
        ))}
      </ul>
      <button type="button" class="button button--text" onClick={clear}>
        {words.health.seen}
      </button>
    </section>
  );
};
