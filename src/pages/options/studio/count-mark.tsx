import { fillPlain } from '../../../words/fill.ts';
import type { Problem } from './draft/problems.ts';
import { useStudio } from './studio-context.ts';

/** How much of something needs work; nothing where all is well. Wrong is a filled mark, to look at an open one. */
export const CountMark = ({ problems, long = false }: { problems: readonly Problem[]; long?: boolean }) => {
  const { words } = useStudio();
  const wrong = problems.filter(({ weight }) => weight === 'wrong').length;
  const count = wrong || problems.length;
  if (count === 0) return null;
  const said = fillPlain(wrong > 0 ? words.wrong : words.look, { count: String(count) });
  return (
    <span class={`count-mark count-mark--${wrong > 0 ? 'wrong' : 'look'}`}>
      {long ? (
        said
      ) : (
        <>
          <span aria-hidden="true">{count}</span>
          <span class="only-heard">{said}</span>
        </>
      )}
    </span>
  );
};
