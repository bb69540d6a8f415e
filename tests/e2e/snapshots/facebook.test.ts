import { expect, it } from 'vitest';
import { type SavedPage, testSavedPages } from './saved-pages.ts';

/** Only the likes act; comment and share open something. The reels are in Portuguese and none of theirs is marked but by its word. */
const PAGES: Record<string, SavedPage> = {
  'fb-actionbar-profile-post-en-2026.html': {
    url: 'https://www.facebook.com/halilis2',
    acts: ['like DIV post-46bd25'],
  },
  'fb-reel-viewer-pt-2026-skeleton.html': {
    url: 'https://www.facebook.com/reel/1758000000000001',
    acts: ['like DIV 1355000000000001', 'like DIV 1758000000000001'],
  },
};

testSavedPages('facebook', PAGES, (show) => {
  it('a reel is read with its owner and all of its caption', async () => {
    const call = await show('fb-reel-viewer-pt-2026-skeleton.html');
    const [first] = await call('press', '[aria-label="Curtir"]');
    expect(first?.content).toEqual({
      text: (await call('texts', '[dir="auto"]')).join('\n'),
      author: { name: 'Contoh Pemilik', handle: '61590000000001' },
    });
  });
});
