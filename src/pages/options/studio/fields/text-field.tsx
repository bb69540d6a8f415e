import { type Json, type Path, textAt } from '../draft/json.ts';
import { useStudio } from '../studio-context.ts';
import { Field } from './field.tsx';

type Common = { path: Path; label: string; hint?: string; optional?: boolean };

/** One line of text; emptied, the value is gone from the file. */
export const TextField = ({ keys = 'text', ...props }: Common & { keys?: 'text' | 'url' }) => {
  const { file, change } = useStudio();
  return (
    <Field {...props}>
      {(controlled) => (
        <input
          {...controlled}
          inputMode={keys}
          autocomplete="off"
          value={textAt(file, props.path)}
          onInput={({ currentTarget: { value } }) => change(props.path, value === '' ? undefined : value)}
        />
      )}
    </Field>
  );
};

/** A whole number; anything else is kept as it was typed and told. */
export const NumberField = (props: Common) => {
  const { file, change } = useStudio();
  const read = (typed: string): Json | undefined => {
    if (typed.trim() === '') return undefined;
    return /^\d{1,15}$/.test(typed.trim()) ? Number(typed) : typed;
  };
  return (
    <Field {...props}>
      {(controlled) => (
        <input
          {...controlled}
          class="short"
          inputMode="numeric"
          autocomplete="off"
          value={textAt(file, props.path)}
          onInput={({ currentTarget: { value } }) => change(props.path, read(value))}
        />
      )}
    </Field>
  );
};

/** A day of the calendar. `time` is added where the file wants an instant: `T23:59:59Z`. */
export const DayField = ({ time = '', ...props }: Common & { time?: string }) => {
  const { file, change } = useStudio();
  return (
    <Field {...props}>
      {(controlled) => (
        <input
          {...controlled}
          type="date"
          class="short"
          value={textAt(file, props.path).slice(0, 10)}
          onInput={({ currentTarget: { value } }) =>
            change(props.path, value === '' ? undefined : `${value}${time}`)
          }
        />
      )}
    </Field>
  );
};

type SelectProps = Common & {
  /** In the order of the list; an empty value takes the entry out of the file. */
  options: readonly { value: string; label: string }[];
};

/** One of a few values; a value that none of them is stays and is told. */
export const SelectField = ({ options, ...props }: SelectProps) => {
  const { file, change } = useStudio();
  const value = textAt(file, props.path);
  const isKnown = options.some((option) => option.value === value);
  return (
    <Field {...props}>
      {(controlled) => (
        <select
          {...controlled}
          value={value}
          onChange={({ currentTarget }) =>
            change(props.path, currentTarget.value === '' ? undefined : currentTarget.value)
          }
        >
          {!isKnown && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
