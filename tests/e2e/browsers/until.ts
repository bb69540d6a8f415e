const POLL_MS = 25;
export const PATIENCE_MS = 8_000;

/**
 * Asks again and again until the answer is neither undefined nor false.
 *
 * @throws an error that names `what` was waited for, after `ms` milliseconds.
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined | false>,
  ms = PATIENCE_MS,
): Promise<Value> {
  const deadline = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`waited ${ms} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
