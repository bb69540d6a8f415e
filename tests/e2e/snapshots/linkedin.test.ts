import { expect, it } from 'vitest';
import { type SavedPage, testSavedPages } from './saved-pages.ts';

const LIKED = 'li-v1-recent-activity-post-liked-en-2024-09.html';
const URN = 'urn:li:activity:7242285086220460033';

const PAGES: Record<string, SavedPage> = {
  [LIKED]: {
    url: 'https://www.linkedin.com/in/pablocontoh/recent-activity/comments/',
    acts: ['follow BUTTON nihcontoh'],
  },
};

const TRIGGER = '.react-button__trigger';

testSavedPages('linkedin', PAGES, (show) => {
  it('a liked post passes, and would be liked with its own words and author', async () => {
    const call = await show(LIKED);
    expect(await call('press', TRIGGER)).toEqual([null]);
    expect(await call('key', '.feed-shared-update-v2', 'l')).toBeNull();
    await call('change', TRIGGER, { 'aria-pressed': 'false', 'aria-label': 'React Like' });
    const [like] = await call('press', TRIGGER);
    expect(like).toMatchObject({
      act: 'like',
      item: URN,
      content: {
        author: { name: 'Nihad Contoh', handle: 'nihcontoh', bio: 'Software Engineer | Frontend' },
        text: expect.stringMatching(/^💡 Bye Bye Try\/Catch.*\n\nBenefits.*#javascript #frontend$/su),
      },
    });
    expect(like?.content).not.toHaveProperty('media');
    expect(await call('key', '.feed-shared-update-v2', 'l')).toMatchObject({ act: 'like', item: URN });
  });

  it('its repost menu reposts at once by one entry and opens the composer by the other', async () => {
    const call = await show(LIKED);
    expect(await call('press', '.social-reshare-button')).toEqual([null]);
    await call(
      'add',
      `<div id="menu"><div role="button" class="artdeco-dropdown__item"><span>Repost with your thoughts</span></div>
       <div role="button" class="artdeco-dropdown__item social-reshare-button__sharing-as-is-dropdown-item"><span>Repost</span></div></div>`,
    );
    expect(await call('press', '#menu .artdeco-dropdown__item')).toMatchObject([
      null,
      { act: 'share', item: URN, content: { author: { handle: 'nihcontoh' } } },
    ]);
  });
});
