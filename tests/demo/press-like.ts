import type { SeenDialog, Tab } from '../e2e/browsers/index.ts';

/** What came of one press on a like button. */
export type Outcome = { held: SeenDialog | undefined; performed: boolean };

/** The like button of a post on a feed, by its author and id. */
export const likeOf = (author: string, id: string): string =>
  `article:has(a[href="/${author}/status/${id}"]) [data-testid="like"]`;

const liked = (id: string) =>
  window.__site.acts.some((act) => act.did === 'like' && 'post' in act && act.post === id);

/** Presses like with the mouse and waits for one of the two: the warning, or the site doing it. */
export async function pressLike(tab: Tab, author: string, id: string): Promise<Outcome> {
  await tab.click(likeOf(author, id));
  const deadline = performance.now() + 8_000;
  for (;;) {
    const held = await tab.dialog.seen();
    const performed = await tab.evaluate(liked, id);
    if (held || performed || performance.now() > deadline) return { held, performed };
  }
}
