import { useEffect } from 'preact/hooks';
import { type Choice, type Chooser, useCombobox } from './use-combobox.ts';

export type { Choice } from './use-combobox.ts';

type Props = Chooser & {
  /** Of the text field; the list and its lines are named after it. */
  id: string;
  label: string;
  /** What it is for, under the label. */
  text?: string | undefined;
  placeholder: string;
  /** Said when nothing fits. */
  none: string;
};

/**
 * A text field with a list under it (the WAI-ARIA pattern "editable combobox with list autocomplete"): arrows move, Enter
 * takes, Escape leaves. What was typed and not taken is put back when the field is left; an emptied field means nothing.
 */
export const Combobox = ({ id, label, text, placeholder, none, ...chooser }: Props) => {
  const list = useCombobox(chooser);
  const activeLine = list.lines.length > 0 ? lineId(id, list.active) : undefined;
  useEffect(() => {
    if (activeLine) document.getElementById(activeLine)?.scrollIntoView({ block: 'nearest' });
  }, [activeLine]);
  return (
    <div class="field combobox">
      <label for={id}>{label}</label>
      {text && <Purpose id={id} text={text} />}
      <input
        id={id}
        role="combobox"
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-describedby={text && `${id}-text`}
        aria-autocomplete="list"
        aria-expanded={list.isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={activeLine}
        value={list.typed}
        onInput={(event) => list.type(event.currentTarget.value)}
        onClick={list.open}
        onKeyDown={list.onKey}
        onBlur={list.leave}
      />
      <Lines id={id} label={label} lines={list.lines} active={list.active} onTake={list.take} />
      <p role="status" class="small">
        {list.isOpen && list.lines.length === 0 ? none : ''}
      </p>
    </div>
  );
};

const lineId = (id: string, index: number): string => `${id}-line-${index}`;

const Purpose = ({ id, text }: { id: string; text: string }) => (
  <p id={`${id}-text`} class="small">
    {text}
  </p>
);

type LinesProps = {
  id: string;
  label: string;
  lines: readonly Choice[];
  active: number;
  onTake: (line: Choice) => void;
};

const Lines = ({ id, label, lines, active, onTake }: LinesProps) => (
  <div id={`${id}-list`} role="listbox" aria-label={label} hidden={lines.length === 0}>
    {lines.map((line, index) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys; the focus never leaves it
      <div
        key={line.value}
        id={lineId(id, index)}
        role="option"
        tabIndex={-1}
        aria-selected={index === active}
        // Kept from taking the focus, so that the field is not left before the press ends.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onTake(line)}
      >
        {line.label}
        {line.detail && <span class="small">{line.detail}</span>}
      </div>
    ))}
  </div>
);
