import type { FetchWhy } from '../../ruleset/update-why.ts';

export type Fetched = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; why: FetchWhy };
export type FetchBytes = (address: string, most: number) => Promise<Fetched>;

/** Below what a browser gives a background without other work. */
const PATIENCE = 20_000;

/**
 * Gets what lies at an address: the only request this extension makes.
 *
 * The browser keeps the last answer and asks with its ETag or date whether it still stands (`no-cache`), so an unchanged file
 * costs some hundred bytes. A header of our own would do the same and make every server without a special answer to
 * preflight requests unusable. No cookie, no referrer, no redirect; what is compressed counts by its real size.
 *
 * @param most bytes of the answer.
 * @param patience milliseconds for all of it.
 */
export async function fetchBytes(address: string, most: number, patience = PATIENCE): Promise<Fetched> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(address, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    return (await refuse(response)) ?? (await readUpTo(most, response));
  } catch {
    return { ok: false, why: stop.signal.aborted ? 'too-slow' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    // Whatever is still coming in is not waited for.
    stop.abort();
  }
}

function refuse({ type, status, ok }: Response): Fetched | undefined {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { ok: false, why: 'redirected' };
  if (ok) return undefined;
  return { ok: false, why: status === 404 || status === 410 ? 'not-found' : 'server-fault' };
}

async function readUpTo(most: number, { body }: Response): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let reader = body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) return { ok: false, why: 'too-big' };
    chunks.push(value);
  }
  const bytes = joined(chunks, size);
  return looksLikePage(bytes) ? { ok: false, why: 'web-page' } : { ok: true, bytes };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** A Wi-Fi that wants a log-in answers every address with its own page; what it says of its type is no help. */
const looksLikePage = (bytes: Uint8Array): boolean =>
  /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)));
