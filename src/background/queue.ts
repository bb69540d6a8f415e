/** Runs a job after every job given before it, and answers with its result. */
export type Queue = <Value>(job: () => Promise<Value>) => Promise<Value>;

/** One line of jobs: read, change and write never interleave. A failed job does not stop the ones behind it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(job);
    last = done.catch(() => undefined);
    return done;
  };
}
