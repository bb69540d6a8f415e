type Props<Value extends string> = {
  id: string;
  label: string;
  value: Value;
  /** In the order they are offered. */
  options: readonly { value: Value; name: string }[];
  onChange: (value: Value) => void;
  /** An agency decided. */
  isLocked?: boolean;
};

/** One choice out of a few, with its label above. */
export const SelectField = <Value extends string>({
  id,
  label,
  value,
  options,
  onChange,
  isLocked = false,
}: Props<Value>) => (
  <div class="field">
    <label for={id}>{label}</label>
    <select
      id={id}
      value={value}
      disabled={isLocked}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  </div>
);
