/**
 * Waits for the site to show an act as done. Looks at once, after every change of the page and at the end; observes
 * nothing before and nothing after.
 *
 * @param ms how long to wait, in milliseconds
 * @returns whether it was done in time; rejects with what `isDone` throws
 */
export function settled(isDone: () => boolean, ms: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const look = (isLast: boolean): void => {
      try {
        const done = isDone();
        if (!done && !isLast) return;
        resolve(done);
      } catch (error) {
        reject(error);
      }
      observer.disconnect();
      clearTimeout(timer);
    };
    const observer = new MutationObserver(() => look(false));
    const timer = setTimeout(() => look(true), ms);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    look(false);
  });
}
