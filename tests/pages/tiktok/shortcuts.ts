import { videoById } from './data.ts';
import { toggle } from './store.ts';

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));

const isInTheMiddle = (item: Element) => {
  const { top, bottom } = item.getBoundingClientRect();
  return top <= innerHeight / 2 && innerHeight / 2 <= bottom;
};

/** The video that fills the window, or the one whose page it is; no focus is needed. */
function activeVideo(): string | undefined {
  const item = [...document.querySelectorAll('[data-scroll-index]')].find(isInTheMiddle);
  return item?.getAttribute('data-scroll-index') ?? location.pathname.split('/')[3];
}

/** `L` likes and takes the like back. */
export function listenToShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const id = activeVideo();
    if (event.key !== 'l' || event.repeat || isWriting(event.target) || !id || !videoById(id)) return;
    toggle(`video:${id}`);
  });
}
