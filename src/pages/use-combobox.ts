import { useEffect, useRef, useState } from 'preact/hooks';

/** One line of the list; `detail` tells apart what has the same name. */
export type Choice = { value: string; label: string; detail?: string };

export type Chooser = {
  /** What is chosen now; absent: nothing. */
  chosen: Choice | undefined;
  /** The lines for what was typed, best first, as many as a person reads. */
  search: (typed: string) => readonly Choice[];
  /** Undefined: the person emptied the field. */
  onChoose: (choice: Choice | undefined) => void;
};

/** What is typed and shown in a combobox, and what its keys and pointer do. */
export function useCombobox(chooser: Chooser) {
  const shown = chooser.chosen?.label ?? '';
  const [typed, setTyped] = useState(shown);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const isEdited = useRef(false);
  useEffect(() => setTyped(shown), [shown]);

  // A field that still says what is chosen offers everything: whoever opens it wants to see what else there is.
  const lines = isOpen ? chooser.search(isEdited.current ? typed : '') : [];
  const open = (): void => {
    setActive(0);
    setIsOpen(true);
  };
  const close = (text: string): void => {
    isEdited.current = false;
    setIsOpen(false);
    setTyped(text);
  };
  const take = (line: Choice): void => {
    close(line.label);
    chooser.onChoose(line);
  };
  const leave = (): void => {
    const isEmptied = isEdited.current && typed.trim() === '';
    close(isEmptied ? '' : shown);
    if (isEmptied && chooser.chosen) chooser.onChoose(undefined);
  };
  const type = (text: string): void => {
    isEdited.current = true;
    setTyped(text);
    open();
  };
  const onKey = keysOf({ isOpen, active, lines, setActive, open, take, leave });
  return { typed, isOpen, active, lines, open, take, leave, type, onKey };
}

type Keyed = {
  isOpen: boolean;
  active: number;
  lines: readonly Choice[];
  setActive: (line: number) => void;
  open: () => void;
  take: (line: Choice) => void;
  leave: () => void;
};

/** Arrows move and open, Enter takes, Escape leaves; every other key is the field's own. */
function keysOf({ isOpen, active, lines, setActive, open, take, leave }: Keyed) {
  const move = (by: number): void =>
    isOpen ? setActive((active + by + lines.length) % Math.max(1, lines.length)) : open();
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: leave,
    Enter: () => {
      const line = lines[active];
      if (line) take(line);
    },
  };
  return (event: KeyboardEvent): void => {
    const run = event.isComposing ? undefined : keys[event.key];
    if (!run || (event.key === 'Enter' && !isOpen)) return;
    event.preventDefault();
    run();
  };
}
