import { type Path, wordsAt } from '../draft/json.ts';
import { useStudio } from '../studio-context.ts';
import { FieldProblems, fieldId } from './field.tsx';

type Props = { path: Path; label: string; options: readonly { value: string; label: string }[] };

/** Any of a few values, each with a tick. */
export const ChecksField = ({ path, label, options }: Props) => {
  const { file, change, problems } = useStudio();
  const chosen = wordsAt(file, path);
  const id = fieldId(path);
  const toggle = (value: string): void => {
    const next = options
      .map((option) => option.value)
      .filter((one) => (one === value) !== chosen.includes(one));
    change(path, next);
  };
  return (
    <fieldset class="choices checks" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <div class="checks-row">
        {options.map(({ value, label: said }) => (
          <label class="check" key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{said}</span>
          </label>
        ))}
      </div>
      <FieldProblems id={`${id}-problems`} problems={problems.under(path)} depth={path.length} />
    </fieldset>
  );
};
