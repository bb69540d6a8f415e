import type { PolicyItem } from '../../../../ruleset/policy.ts';
import { JOURNAL_DAYS } from '../../../../ruleset/vocabulary.ts';
import { fillPlain } from '../../../../words/fill.ts';
import type { StudioWords } from '../../../../words/studio.ts';
import { Section } from '../../section.tsx';
import { at, type Json, put } from '../draft/json.ts';
import { AccountsField } from '../fields/accounts-field.tsx';
import { FieldProblems, fieldId } from '../fields/field.tsx';
import { useStudio } from '../studio-context.ts';

type Value = string | number | boolean;
const STRENGTHS = ['default', 'enforce'] as const;

/** The values an agency can choose for each item, in the words of the form. */
function valuesOf(item: PolicyItem, { policy }: StudioWords): { value: Value; said: string }[] {
  if (item === 'mode')
    return (['warn', 'observe'] as const).map((value) => ({ value, said: policy.modes[value] }));
  if (item === 'journalDays')
    return JOURNAL_DAYS.map((value) => ({
      value,
      said: value === 'forever' ? policy.forever : fillPlain(policy.days, { days: String(value) }),
    }));
  const off = { value: false, said: policy.off };
  // An agency may forbid that words are kept, never order it.
  return item === 'journalTexts' ? [off] : [{ value: true, said: policy.on }, off];
}

/** What the agency wants of settings: proposed, required, or left to each person. */
export const PolicyForm = () => {
  const { words } = useStudio();
  return (
    <Section id="studio-policy" title={words.policy.title} text={words.policy.text}>
      {(Object.keys(words.policy.items) as PolicyItem[]).map((item) => (
        <PolicyRow key={item} item={item} />
      ))}
      <h3>{words.policy.official}</h3>
      <p class="small">{words.policy.officialText}</p>
      <AccountsField path={['policy', 'add', 'officialAccounts']} />
    </Section>
  );
};

/** How an item is set now; `policy.mode` is short for proposing it. */
function chosen(file: Json, item: PolicyItem): string {
  for (const strength of STRENGTHS) {
    const value = at(file, ['policy', strength, item]);
    if (value !== undefined) return `${strength} ${JSON.stringify(value)}`;
  }
  const short = item === 'mode' ? at(file, ['policy', 'mode']) : undefined;
  return short === undefined ? '' : `default ${JSON.stringify(short)}`;
}

function choose(file: Json, item: PolicyItem, choice: string): Json {
  const cleared = [
    ...STRENGTHS.map((strength) => ['policy', strength, item]),
    ...(item === 'mode' ? [['policy', 'mode']] : []),
  ]
    .filter((path) => at(file, path) !== undefined)
    .reduce<Json>((now, path) => put(now, path, undefined), file);
  const [strength, value] = choice.split(' ');
  return strength && value ? put(cleared, ['policy', strength, item], JSON.parse(value) as Value) : cleared;
}

const PolicyRow = ({ item }: { item: PolicyItem }) => {
  const { words, file, replace, problems } = useStudio();
  const id = fieldId(['policy', 'default', item]);
  const wrong = STRENGTHS.flatMap((strength) => problems.under(['policy', strength, item]));
  return (
    <div class="policy-row">
      <label for={id}>{words.policy.items[item]}</label>
      <select
        id={id}
        value={chosen(file, item)}
        onChange={({ currentTarget }) => replace(choose(file, item, currentTarget.value))}
      >
        <option value="">{words.policy.free}</option>
        {STRENGTHS.flatMap((strength) =>
          valuesOf(item, words).map(({ value, said }) => (
            <option key={`${strength} ${value}`} value={`${strength} ${JSON.stringify(value)}`}>
              {fillPlain(words.policy[strength], { value: said })}
            </option>
          )),
        )}
      </select>
      <FieldProblems id={`${id}-problems`} problems={wrong} depth={3} />
    </div>
  );
};
