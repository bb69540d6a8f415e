import { isTopmost, watchSight } from './sight.ts';
import { clearAttributes, type Surface } from './surface.ts';

const TICK_MS = 200;
const MOST_CONTESTS = 3;
/** A first painting and a fade pass; only what stays unseen is contested. */
const MOST_UNSEEN_TICKS = 4;

type Heard = {
  /** Milliseconds the dialog has been seen without a break. */
  seen: (ms: number) => void;
  /** The page keeps taking the dialog away. */
  lost: () => void;
};

/** Opens the dialog in the top layer, above everything that is there, with the focus where it was inside. */
export function show({ host, root }: Surface, dialog: HTMLDialogElement): void {
  const focused = root.activeElement;
  clearAttributes(host);
  if (!host.isConnected) document.documentElement.append(host);
  if (dialog.open) dialog.close();
  dialog.showModal();
  // Opening focuses the first button and scrolls to it; people read from the top.
  dialog.scrollTop = 0;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/**
 * Keeps the dialog in sight while it is open: puts it back when the page removes, hides or covers it, and gives up
 * after the third time, for a page that fights must not trap the person. The only timer we ever run.
 */
export function keepShown(
  surface: Surface,
  dialog: HTMLDialogElement,
  heard: Heard,
  signal: AbortSignal,
): void {
  const isSeen = watchSight(dialog, signal);
  let contests = 0;
  let unseenTicks = 0;
  let seenMs = 0;
  let last = performance.now();

  const isContested = (): boolean =>
    !surface.host.isConnected || unseenTicks > MOST_UNSEEN_TICKS || !isTopmost(dialog, surface.host);

  const contest = (): void => {
    contests += 1;
    unseenTicks = 0;
    seenMs = 0;
    if (contests > MOST_CONTESTS) heard.lost();
    else show(surface, dialog);
  };
  const tick = (): void => {
    const now = performance.now();
    // A late tick says nothing about the time in between, so it counts as at most two.
    const passed = Math.min(now - last, 2 * TICK_MS);
    last = now;
    if (document.visibilityState === 'hidden') return;
    clearAttributes(surface.host);
    unseenTicks = isSeen() === false ? unseenTicks + 1 : 0;
    if (isContested()) contest();
    else seenMs = unseenTicks > 0 ? 0 : seenMs + passed;
    heard.seen(seenMs);
  };
  const timer = setInterval(tick, TICK_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
