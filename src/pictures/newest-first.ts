/** Runs a job when none is running; of those that wait, the one that came last. */
export type NewestFirst = {
  run: <Value>(job: () => Promise<Value>) => Promise<Value>;
  /** Jobs that run or wait. */
  readonly pending: number;
};

/**
 * One job at a time, the newest first: what a person presses now matters more than what they scrolled past. Rejects with
 * what a job rejects with, and goes on.
 */
export function createNewestFirst(): NewestFirst {
  const waiting: (() => Promise<void>)[] = [];
  let pending = 0;
  let isRunning = false;

  const next = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (let job = waiting.pop(); job; job = waiting.pop()) await job();
    isRunning = false;
  };
  return {
    get pending() {
      return pending;
    },
    run: (job) =>
      new Promise((resolve, reject) => {
        pending++;
        waiting.push(() =>
          job()
            .finally(() => pending--)
            .then(resolve, reject),
        );
        void next();
      }),
  };
}
