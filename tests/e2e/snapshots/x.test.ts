import { expect, it } from 'vitest';
import { type SavedPage, testSavedPages } from './saved-pages.ts';

const STATUS = 'https://x.com/TestUser123/status/1981398750557065646';
const ARTICLE = 'https://x.com/arscontexta/status/2013045749580259680';

const PAGES: Record<string, SavedPage> = {
  'x-tweet-quote-en-2025-11.html': { url: 'https://x.com/home', acts: ['like like 1983130065320780162'] },
  'x-tweet-sample-en-2025-11.html': { url: STATUS, acts: ['like like 1981398750557065646'] },
  'x-status-article-liked-en-2026-02.html': {
    url: ARTICLE,
    acts: ['follow 1915489112787718144-follow arscontexta'],
  },
};

const MENU =
  '<div id="layers"><div role="menu"><div role="menuitem" data-testid="retweetConfirm"><svg><path></path></svg></div></div></div>';
const TEXT = '[data-testid="tweetText"]';
const NAME = '[data-testid="User-Name"] div[dir="ltr"]';

testSavedPages('x', PAGES, (show) => {
  it('a quoting post is liked and reposted with its own words', async () => {
    const call = await show('x-tweet-quote-en-2025-11.html');
    const [own, quoted] = await call('texts', TEXT);
    const [ownName] = await call('texts', NAME);
    const [quotedName] = await call('texts', `[role="link"] ${NAME}`);
    const content = {
      text: own,
      author: { name: ownName, handle: 'TestQuoter' },
      quoted: { text: quoted, author: { name: quotedName, handle: 'OriginalAuthor' } },
    };
    expect(await call('press', '[data-testid="like"]')).toEqual([
      { act: 'like', item: '1983130065320780162', control: 'like', content },
    ]);
    expect(await call('key', 'article', 'l')).toMatchObject({ act: 'like', item: '1983130065320780162' });
    expect(await call('press', '[data-testid="retweet"]')).toEqual([null]);
    await call('add', MENU);
    expect(await call('press', '[data-testid="retweetConfirm"]')).toMatchObject([{ act: 'share', content }]);
  });

  it('a post with a link card is read with its card', async () => {
    const call = await show('x-tweet-sample-en-2025-11.html');
    const [like] = await call('press', '[data-testid="like"]');
    expect(like?.content).toMatchObject({
      text: (await call('texts', TEXT))[0],
      author: { name: (await call('texts', NAME))[0], handle: 'TestUser123' },
      media: [expect.stringContaining('whitehouse.gov')],
    });
    expect(like?.content).not.toHaveProperty('quoted');
    await call('press', '[data-testid="retweet"]');
    await call('add', MENU);
    expect(await call('press', '[data-testid="retweetConfirm"]')).toMatchObject([
      { act: 'share', item: like?.item },
    ]);
  });

  it('a liked long article is one item under both bars, with its whole text', async () => {
    const call = await show('x-status-article-liked-en-2026-02.html');
    expect(await call('press', '[data-testid="unlike"]')).toEqual([null, null]);
    expect(await call('key', 'article', 'l')).toBeNull();
    await call('change', '[data-testid="unlike"]', { 'data-testid': 'like' });
    const [top, bottom] = await call('press', '[data-testid="like"]');
    expect(top).toMatchObject({
      act: 'like',
      item: '2013045749580259680',
      content: { author: { handle: 'arscontexta' } },
    });
    const [title] = await call('texts', '[data-testid="twitter-article-title"]');
    const [firstLine] = await call('texts', '[data-testid="longformRichTextComponent"] [data-block]');
    const [body] = await call('texts', '[data-testid="twitterArticleRichTextView"]');
    expect(top?.content.text.startsWith(`${title}\n${firstLine}\n`)).toBe(true);
    expect(top?.content.text.length).toBeGreaterThan(body!.length);
    expect(bottom).toEqual(top);
  });

  it('the reply box under it sends a comment, by button and by key', async () => {
    const call = await show('x-status-article-liked-en-2026-02.html');
    const button = '[data-testid="tweetButtonInline"]';
    expect(await call('press', button)).toEqual([null]);
    await call('change', button, { disabled: null, 'aria-disabled': null });
    await call('change', '[data-testid="tweetTextarea_0"] [data-text]', {}, 'Pilih nomor 2');
    await call(
      'change',
      '[data-testid="tweetTextarea_0"] [data-offset-key] > [data-offset-key]',
      {},
      'Pilih nomor 2',
    );
    const comment = { act: 'comment', item: 'composer', content: { text: 'Pilih nomor 2', own: true } };
    expect(await call('press', button)).toMatchObject([comment]);
    expect(await call('key', '[data-testid="tweetTextarea_0"]', 'Enter', true)).toMatchObject(comment);
    expect(await call('key', '[data-testid="tweetTextarea_0"]', 'Enter')).toBeNull();
  });

  it('following its author names them', async () => {
    const call = await show('x-status-article-liked-en-2026-02.html');
    expect(await call('press', '[data-testid$="-follow"]')).toMatchObject([
      {
        act: 'follow',
        item: 'arscontexta',
        content: {
          text: '',
          author: {
            name: 'Heinrich',
            handle: 'arscontexta',
            bio: expect.stringContaining('vibe note-taking'),
          },
        },
      },
    ]);
  });

  it('the hearts are known by their shape when the test ids are gone', async () => {
    const call = await show('x-tweet-quote-en-2025-11.html');
    for (const testId of ['like', 'retweet', 'reply', 'bookmark'])
      await call('change', `[data-testid="${testId}"]`, { 'data-testid': null });
    const acts = await call('pressEverything');
    expect(acts).toEqual(['like BUTTON 1983130065320780162']);
  });
});
