import type { BrowserName } from '../e2e/browsers/index.ts';
import type { Row } from './budget.ts';
import { inFreshPage } from './fresh-page.ts';
import { percentile } from './stats.ts';

/** Held by the rules that ship: without a held press nothing was judged, and nothing measured. */
const HELD = 'Ayo coblos Partai Golkar, menangkan semua calegnya!';

/** Posts of X with a like button each, in a page that does nothing with a press. */
function showPosts(texts: readonly string[]): void {
  for (const [at, text] of texts.entries()) {
    const post = document.createElement('article');
    post.dataset.testid = 'tweet';
    post.innerHTML = `<div data-testid="User-Name"><a href="/warga${at}"><span>Warga ${at}</span></a><a href="/warga${at}">@warga${at}</a></div>
      <a href="/warga${at}/status/${1000 + at}"><time datetime="2026-01-01T00:00:00Z"></time></a>
      <div data-testid="tweetText"></div><button data-testid="like"></button>`;
    const words = post.querySelector('[data-testid="tweetText"]');
    if (words) words.textContent = text;
    document.body.append(post);
  }
}

/** Milliseconds until each press has its verdict, and how many were held: the first event of a press asks for it. */
function timePresses(code: string): { times: number[]; held: number } {
  // biome-ignore lint/security/noGlobalEval: the built script is measured as it is.
  globalThis.eval(code);
  const times: number[] = [];
  let held = 0;
  for (const button of document.querySelectorAll('[data-testid="like"]')) {
    const press = new PointerEvent('pointerdown', {
      bubbles: true,
      cancelable: true,
      composed: true,
      isPrimary: true,
    });
    const started = performance.now();
    if (!button.dispatchEvent(press)) held += 1;
    times.push(performance.now() - started);
  }
  return { times, held };
}

/**
 * What a person waits between a press and its verdict, in a page that nobody has used before.
 *
 * @throws when no press was held
 */
export async function pressRows(name: BrowserName, port: number, texts: readonly string[]): Promise<Row[]> {
  const { times, held } = await inFreshPage(name, port, async (tab, code) => {
    await tab.evaluate(showPosts, [...texts, HELD]);
    return tab.evaluate(timePresses, code);
  });
  if (held === 0) throw new Error('no press was held: nothing was judged');
  const value = percentile(times, 0.95);
  return [{ what: 'a press on a like to its verdict, p95', where: name, value, limit: 20, unit: 'ms' }];
}
