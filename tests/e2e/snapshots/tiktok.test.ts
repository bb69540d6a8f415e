import { expect, it } from 'vitest';
import { type SavedPage, testSavedPages } from './saved-pages.ts';

const PROFILE = 'tt-profile-loggedin-zh-2024-05.html';
const FOLLOW = '[data-e2e="follow-button"]';

const PAGES: Record<string, SavedPage> = {
  [PROFILE]: {
    url: 'https://www.tiktok.com/@faithhelizabethhh',
    acts: ['follow follow-button faithhelizabethhh'],
  },
};

testSavedPages('tiktok', PAGES, (show) => {
  it('following is known in a language nobody told us, with whom it is about', async () => {
    const call = await show(PROFILE);
    const [name] = await call('texts', '[data-e2e="user-subtitle"]');
    const [bio] = await call('texts', '[data-e2e="user-bio"]');
    expect(await call('press', FOLLOW)).toMatchObject([
      { act: 'follow', content: { author: { handle: 'faithhelizabethhh', name, bio } } },
    ]);
  });

  it.each(['已关注', 'Mengikuti', 'Following'])('following that is done ("%s") passes', async (words) => {
    const call = await show(PROFILE);
    await call('change', FOLLOW, {}, words);
    expect(await call('pressEverything')).toEqual([]);
  });
});
