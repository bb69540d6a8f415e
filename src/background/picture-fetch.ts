import type { Result } from '../messages.ts';
import { LIMITS } from '../pictures/limits.ts';
import type { PictureProblem } from '../pictures/types.ts';

/** Whether a host is one of `hosts`: names, or `*.name` for all below a name. */
export const isPictureHost = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((known) => (known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known));

/** Match patterns of hosts, as browsers ask for them. */
export const patternsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);

/**
 * Gets a picture that a page already shows once more, from the same address: without cookies, without saying from which
 * page, from the browser's cache where it is there, and from nowhere else. The caller has made sure that the host is one
 * of the known ones and allowed. Never rejects.
 *
 * @param withinMs how long it may take, in milliseconds
 */
export async function fetchPicture(address: string, withinMs: number): Promise<Result<Blob, PictureProblem>> {
  const signal = AbortSignal.timeout(withinMs);
  try {
    const answer = await fetch(address, {
      cache: 'force-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal,
    });
    if (!answer.ok || answer.body === null) return { ok: false, why: 'unreachable' };
    return await collect(answer.body);
  } catch {
    return { ok: false, why: signal.aborted ? 'too-slow' : 'unreachable' };
  }
}

/** Stops at the limit, whatever the server said of the length. */
async function collect(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Result<Blob, PictureProblem>> {
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { ok: true, value: new Blob(parts) };
    bytes += value.length;
    if (bytes > LIMITS.bytes) {
      void reader.cancel();
      return { ok: false, why: 'too-big' };
    }
    parts.push(value);
  }
}
