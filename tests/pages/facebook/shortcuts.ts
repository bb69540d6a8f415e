import { current, react } from './store.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea') !== null);

/** Single keys, as the site offers them: `l` likes the post that has the focus. */
export function listenToShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'l' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const id = document.activeElement?.closest('.unit')?.id.replace('unit-', '');
    if (id) react(id, current().reactions.has(id) ? undefined : 'like');
  });
}
