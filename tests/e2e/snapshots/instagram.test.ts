import { expect, it } from 'vitest';
import { type SavedPage, testSavedPages } from './saved-pages.ts';

const BAR = 'ig-feed-actionbar-en-2025.html';

/** Sharing and answering only open something there. */
const PAGES: Record<string, SavedPage> = {
  [BAR]: { url: 'https://www.instagram.com/p/DKertasari1/', acts: ['like DIV DKertasari1'] },
};

const HEART = '[role="button"]:has(path[d^="M16.792"])';

testSavedPages('instagram', PAGES, (show) => {
  it('the heart is known by its shape in a language nobody told us', async () => {
    const call = await show(BAR);
    await call('change', 'svg[aria-label="Like"]', { 'aria-label': 'Gefällt mir' });
    expect(await call('press', HEART)).toMatchObject([{ act: 'like' }]);
  });

  it('a heart that is given is taken back without a question', async () => {
    const call = await show(BAR);
    await call('change', 'svg[aria-label="Like"]', { 'aria-label': 'Batal suka' });
    await call('change', 'path[d^="M16.792"]', { d: 'M34.6 3.1c-4.5 0-7.9 1.8-10.6 5.6Z' });
    expect(await call('pressEverything')).toEqual([]);
  });
});
