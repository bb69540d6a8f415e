import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Path } from './draft/json.ts';
import { fieldId } from './fields/field.tsx';

/** The control of a path, or that of the nearest value around it. */
function controlOf(path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length--) {
    const control = document.getElementById(fieldId(path.slice(0, length)));
    if (control) return control;
  }
  return null;
}

/**
 * Moves the focus with the person: to the field they asked for, or to the heading of the place they came to. Nothing is
 * moved where they began.
 */
export function useFocus(place: string): (path: Path) => void {
  const wanted = useRef<Path | undefined>(undefined);
  const last = useRef(place);
  // Before anybody can press a key in the new place.
  useLayoutEffect(() => {
    if (last.current === place) return;
    last.current = place;
    const control = wanted.current && controlOf(wanted.current);
    wanted.current = undefined;
    const heading = document.getElementById('studio-step-title');
    heading?.setAttribute('tabindex', '-1');
    (control ?? heading)?.focus();
  }, [place]);
  return (path) => {
    wanted.current = path;
    // Where the form is on this very page no address changes.
    queueMicrotask(() => {
      if (!location.hash.endsWith(last.current)) return;
      controlOf(path)?.focus();
    });
  };
}
