import type { Show } from './guarded-page.ts';

declare global {
  /**
   * Set by the guard's script and called by the dialog's (`entrypoints/warning.ts`), which the manifest starts once the page
   * has been read: what only a question needs is no work at document start. The isolated world is theirs alone.
   */
  var jagaNetralShow: ((show: Show) => void) | undefined;
}

/** Stands for the dialog until its script is there. An act that is held before that is asked about then. */
export function lateShow(): Show {
  let show: Show | undefined;
  const arrived = new Promise<Show>((resolve) => {
    globalThis.jagaNetralShow = (given) => {
      show = given;
      resolve(given);
    };
  });
  return {
    ask: (...question) => (show ? show.ask(...question) : arrived.then((given) => given.ask(...question))),
    hint: (...line) => void arrived.then((given) => given.hint(...line)),
    pressAgain: (...line) => void arrived.then((given) => given.pressAgain(...line)),
    isOurs: (event) => show?.isOurs(event) ?? false,
  };
}
