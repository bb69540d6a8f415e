/** Somebody uses the page; each of them comes before an act can. */
const SIGNS = ['pointerover', 'pointerdown', 'keydown'];

/** Runs `makeReady` once, at the first sign of use, as soon as the page has time: nothing is done where nothing happens. */
export function readyEarly(makeReady: () => void, ended: AbortSignal): void {
  const noticed = new AbortController();
  const signal = AbortSignal.any([ended, noticed.signal]);
  const notice = (): void => {
    noticed.abort();
    requestIdleCallback(() => ended.aborted || makeReady());
  };
  for (const type of SIGNS) window.addEventListener(type, notice, { capture: true, passive: true, signal });
}
