/** @jsxImportSource react */
import { createPortal } from 'react-dom';
import { Press } from './press.tsx';
import { current, react, update, useStore } from './store.ts';
import { REACTIONS, words } from './words.ts';

/** How long the tray stays after the pointer left it, in milliseconds. */
const LEAVE_MS = 300;
let leaving = 0;

export const keepTray = (): void => clearTimeout(leaving);

/** Hangs above the control it was opened from. */
export function openTray(item: string, at: Element): void {
  const { left, top } = at.getBoundingClientRect();
  update({ layer: { kind: 'tray', item, x: left + scrollX, y: top + scrollY - 46 } });
}

export function closeTraySoon(): void {
  clearTimeout(leaving);
  leaving = window.setTimeout(() => {
    if (current().layer?.kind === 'tray') update({ layer: undefined });
  }, LEAVE_MS);
}

/** The reactions, drawn at the end of the page and far from the post they are for. */
export function Tray() {
  const { layer } = useStore();
  if (layer?.kind !== 'tray') return null;
  const pick = (reaction: string) => () => {
    react(layer.item, reaction);
    update({ layer: undefined });
  };
  return createPortal(
    <div
      role="dialog"
      aria-label={words.reactions}
      className="tray"
      style={{ left: layer.x, top: layer.y }}
      onPointerEnter={keepTray}
      onPointerLeave={closeTraySoon}
    >
      {REACTIONS.map(({ id, label, sign }) => (
        <Press key={id} label={label} onPress={pick(id)}>
          <span aria-hidden="true">{sign}</span>
        </Press>
      ))}
    </div>,
    document.body,
  );
}
