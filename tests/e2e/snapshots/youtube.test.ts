import { expect, it } from 'vitest';
import { type SavedPage, testSavedPages } from './saved-pages.ts';

const BAR = 'yt-shorts-actionbar-en-2026.html';

/** Comments, share and remix only open something; a dislike is none of ours. */
const PAGES: Record<string, SavedPage> = {
  [BAR]: { url: 'https://www.youtube.com/shorts/kertasari01', acts: ['like BUTTON kertasari01'] },
};

testSavedPages('youtube', PAGES, (show) => {
  it('the like is known without its words and without its class names', async () => {
    const call = await show(BAR);
    await call('change', 'button', { 'aria-label': 'Suka', class: null });
    expect(await call('pressEverything')).toEqual(['like BUTTON kertasari01']);
    expect(await call('press', '#shorts-like')).toMatchObject([{ act: 'like' }]);
  });

  it('a like that is given is taken back without a question', async () => {
    const call = await show(BAR);
    await call('change', '#shorts-like', { 'aria-pressed': 'true' });
    expect(await call('pressEverything')).toEqual([]);
  });
});
