import type { MouseEvent, PointerEvent } from 'react';
import { options } from './options.ts';

/** Where the press that was already answered began; its click says nothing new. */
let answered: Element | undefined;

type PressProps = {
  onClick: (event: MouseEvent<Element>) => void;
  onPointerDown?: (event: PointerEvent<Element>) => void;
  onMouseDown?: (event: MouseEvent<Element>) => void;
};

/**
 * The handlers of one control. Sites act on the click, or already when the button goes down; a keyboard or an assistive
 * press is a click without either, and works everywhere.
 */
export function pressProps(onPress: (control: Element) => void): PressProps {
  const onDown = (event: MouseEvent<Element>) => {
    if (event.button !== 0) return;
    answered = event.currentTarget;
    onPress(event.currentTarget);
  };
  const onClick = (event: MouseEvent<Element>) => {
    const again = answered === event.currentTarget;
    answered = undefined;
    if (!again) onPress(event.currentTarget);
  };
  if (options.handlers === 'pointer') return { onPointerDown: onDown, onClick };
  return options.handlers === 'mousedown' ? { onMouseDown: onDown, onClick } : { onClick };
}
