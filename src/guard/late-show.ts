import type { Show } from './guarded-page.ts';

declare global {
  /**
   * Set by the guard's script and called by the dialog's (`entrypoints/warning.ts`), which the manifest starts once the page
   * has been read: what only a question needs is no work at document start. The isolated world is theirs alone.
   */
  var jagaNetralShow: ((show: Show) => void) | undefined;
}

/** A page that is still not read after this many milliseconds gets no dialog: the guard says so and steps aside. */
const PATIENCE_MS = 5_000;

/**
 * Stands for the dialog until its script is there. An act that is held before that is asked about then.
 * A question rejects when the script does not come: that is a fault of the guard, and shown as one.
 */
export function lateShow(): Show {
  let show: Show | undefined;
  const arrived = new Promise<Show>((resolve) => {
    globalThis.jagaNetralShow = (given) => {
      show = given;
      resolve(given);
    };
  });
  const inTime = (): Promise<Show> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the dialog did not come')), PATIENCE_MS);
      void arrived.then((come) => {
        clearTimeout(timer);
        resolve(come);
      });
    });
  return {
    ask: async (...question) => (show ?? (await inTime())).ask(...question),
    askChecklist: async (...question) => (show ?? (await inTime())).askChecklist(...question),
    hint: (...line) => void arrived.then((given) => given.hint(...line)),
    undo: (...line) => void arrived.then((given) => given.undo(...line)),
    picture: (...line) => void arrived.then((given) => given.picture(...line)),
    pressAgain: (...line) => void arrived.then((given) => given.pressAgain(...line)),
    backToWriting: (...where) => void arrived.then((given) => given.backToWriting(...where)),
    isOurs: (event) => show?.isOurs(event) ?? false,
  };
}
