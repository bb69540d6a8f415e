import { fillPlain } from '../../../../words/fill.ts';
import { sayChange } from '../../rules/say-change.ts';
import type { Comparison } from '../draft/compare.ts';
import { useStudio } from '../studio-context.ts';

const MOST_CHANGES = 100;
const MOST_SHIFTS = 30;

/** What differs, sentence by sentence, and the posts that staff see judged in another way. */
export const ComparisonResult = ({ name, comparison }: { name: string; comparison: Comparison }) => {
  const { words, language } = useStudio();
  const { compare: own } = words;
  const { changes, names, shifts, tried } = comparison;
  if (changes.length === 0) return <p class="fine-line">{own.same}</p>;
  return (
    <div class="comparison">
      <h3>{fillPlain(own.result, { count: String(changes.length), name })}</h3>
      <ul class="studio-changes">
        {changes.slice(0, MOST_CHANGES).map((change) => (
          <li key={change.path.join('\n')}>{sayChange(change, language, names)}</li>
        ))}
      </ul>
      <More count={changes.length - MOST_CHANGES} />
      <h3>{own.samples}</h3>
      <p class="small">
        {fillPlain(own.samplesText, { tried: String(tried), changed: String(shifts.length) })}
      </p>
      <ul class="studio-changes">
        {shifts.slice(0, MOST_SHIFTS).map(({ kind, name: who, sample, before, after }) => (
          <li key={`${kind} ${who}`}>
            <span>“{sample.content.text}”</span>
            <span class="small">
              {words.try.samples[kind]} · {who}:{' '}
              {fillPlain(own.fromTo, {
                before: words.try.levels[before],
                after: words.try.levels[after],
              })}
            </span>
          </li>
        ))}
      </ul>
      <More count={shifts.length - MOST_SHIFTS} />
    </div>
  );
};

const More = ({ count }: { count: number }) => {
  const { words } = useStudio();
  return count > 0 ? <p class="small">{fillPlain(words.compare.more, { count: String(count) })}</p> : null;
};
