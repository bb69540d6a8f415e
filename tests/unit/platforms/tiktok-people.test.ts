import { describe, expect, it } from 'vitest';
import { feedItem, showTikTok, watchPage } from './tiktok-page.ts';
import { during, find, key, press } from './x-page.ts';

const profile = (label: string, words = label): string => `<div data-e2e="user-page"><div>
  <h1 data-e2e="user-title">halilis2</h1><h2 data-e2e="user-subtitle">Tim HALILIS</h2>
  <button data-e2e="follow-button" aria-label="${label}">${words}</button></div>
  <h2 data-e2e="user-bio">Akun resmi pemenangan nomor urut 2</h2></div>
  <div role="dialog"><ul><li><a href="/@rina_masak"><img alt=""></a><p>Rina</p><button data-e2e="follow-button">Ikuti</button></li>
    <li><a href="/@arif_bola">Arif</a><button data-e2e="follow-button">Mengikuti</button></li></ul></div>`;

describe('following', () => {
  it.each(['Ikuti Tim HALILIS', 'Follow Tim HALILIS', '关注 Tim HALILIS'])(
    'knows "%s" on a profile',
    (label) => {
      const locate = showTikTok(profile(label), '/@halilis2');
      expect(press(locate, '[data-e2e="user-page"] [data-e2e="follow-button"]')).toMatchObject({
        act: 'follow',
        item: 'halilis2',
        content: {
          author: { name: 'Tim HALILIS', handle: 'halilis2', bio: 'Akun resmi pemenangan nomor urut 2' },
        },
      });
    },
  );

  it('never gives a row of a list the words of the profile behind it', () => {
    const located = press(showTikTok(profile('Ikuti'), '/@halilis2'), 'li [data-e2e="follow-button"]');
    expect(located).toMatchObject({ item: 'rina_masak' });
    expect(located?.content.author).not.toHaveProperty('bio');
  });

  it.each(['Mengikuti', 'Following', '已关注'])('passes "%s"', (words) => {
    const locate = showTikTok(profile(`${words} Tim HALILIS`, words), '/@halilis2');
    expect(press(locate, '[data-e2e="user-page"] [data-e2e="follow-button"]')).toBeUndefined();
    expect(press(locate, 'li + li [data-e2e="follow-button"]')).toBeUndefined();
  });

  it('reads the author beside a video', () => {
    const author = { name: 'Tim HALILIS', handle: 'halilis2' };
    expect(press(showTikTok(feedItem()), '[data-e2e="feed-follow"]')).toMatchObject({
      item: 'halilis2',
      content: { author },
    });
    const onItsPage = press(
      showTikTok(watchPage(), '/@halilis2/video/7'),
      '[data-e2e="browse-follow"] button',
    );
    expect(onItsPage).toMatchObject({ act: 'follow', item: 'halilis2', content: { author } });
  });
});

const comment = (
  level: number,
  like: string,
): string => `<div><a href="/@dewi_anggun"><span data-e2e="comment-username-${level}">Dewi</span></a>
  <p data-e2e="comment-level-${level}"><span>Gas nomor 2</span></p><p><span data-e2e="comment-reply-${level}" role="button">Balas</span></p>${like}</div>`;
const older =
  '<div><div data-e2e="comment-like-icon"><svg fill="currentColor"><path></path></svg></div><span data-e2e="comment-like-count">3</span></div>';
const newer = (pressed: boolean): string =>
  `<div class="css-1nd5cw-DivLikeContainer" role="button" aria-pressed="${pressed}" tabindex="0"><svg><path></path></svg><span>3</span></div>`;

describe('liking a comment', () => {
  const content = { text: 'Gas nomor 2', author: { name: 'Dewi', handle: 'dewi_anggun' } };

  it.each([
    ['the older mark', older, '[data-e2e="comment-like-icon"]'],
    ['the newer button', newer(false), '[role="button"][aria-pressed]'],
    [
      'the newer button without its class',
      newer(false).replace(/class="[^"]*"/, ''),
      '[role="button"][aria-pressed]',
    ],
  ])('%s', (_what, like, at) => {
    const page = feedItem() + comment(1, like) + comment(2, like);
    expect(press(showTikTok(page), at)).toMatchObject({ act: 'like', content });
  });

  it('passes taking it back and every other part', () => {
    const locate = showTikTok(
      comment(1, newer(true)) + comment(1, older.replace('currentColor', 'rgba(254, 44, 85, 1)')),
    );
    for (const at of ['[aria-pressed]', '[data-e2e="comment-like-icon"]', '[data-e2e="comment-reply-1"]'])
      expect(press(locate, at)).toBeUndefined();
  });
});

describe('writing', () => {
  const box = (
    words: string,
  ): string => `<div class="footer"><div data-e2e="comment-input"><div data-e2e="comment-text">
    <div class="DraftEditor-root"><div contenteditable="true" role="textbox">${words}</div></div></div></div>
    <div data-e2e="comment-post" role="button" aria-disabled="${words === ''}">Posting</div></div>`;
  const message = (
    send: string,
  ): string => `<p data-e2e="chat-nickname">Grup Guru</p><div><div data-e2e="message-input-area">
    <div contenteditable="true">Coblos nomor 2</div></div>${send}</div>`;
  const enter = () => key('Enter', { code: 'Enter' });

  it('a comment is sent by its button and by Enter, not by Shift+Enter', () => {
    const sent = { act: 'comment', item: 'composer', content: { text: 'Gas nomor 2', own: true } };
    const locate = showTikTok(box('Gas nomor 2'));
    expect(press(locate, '[data-e2e="comment-post"]')).toMatchObject(sent);
    expect(during(locate, find('[contenteditable]'), enter())).toMatchObject(sent);
    expect(during(locate, find('[contenteditable]'), key('Enter', { shiftKey: true }))).toBeUndefined();
  });

  it('a comment that is empty cannot be sent', () => {
    expect(press(showTikTok(box('')), '[data-e2e="comment-post"]')).toBeUndefined();
  });

  it.each([
    '',
    '<svg data-e2e="message-send"><path></path></svg>',
    '<svg data-e2e="dm-new-send-btn"><path></path></svg>',
  ])('a message is private, also while no button is there (%s)', (send) => {
    const locate = showTikTok(message(send), '/messages');
    const sent = {
      act: 'message',
      content: { text: 'Coblos nomor 2', place: 'private', placeName: 'Grup Guru' },
    };
    expect(during(locate, find('[contenteditable]'), enter())).toMatchObject(sent);
    if (send) expect(press(locate, 'svg')).toMatchObject(sent);
  });

  it.each(['insertParagraph'])('hears Enter a second time, in whichever box (%s)', (inputType) => {
    const again = () => new InputEvent('beforeinput', { inputType, bubbles: true });
    const locate = showTikTok(box('Gas') + message(''), '/messages');
    expect(during(locate, find('.footer [contenteditable]'), again())?.act).toBe('comment');
    expect(during(locate, find('[data-e2e="message-input-area"] [contenteditable]'), again())?.act).toBe(
      'message',
    );
  });

  it('a video is posted with its caption', () => {
    const page = `<div><div class="public-DraftEditor-content" contenteditable="true">Coblos nomor 2</div></div>
      <div><button data-e2e="post_video_button"><div>Posting</div></button><button data-e2e="save_draft_button">Draf</button></div>`;
    const locate = showTikTok(page, '/tiktokstudio/upload');
    expect(press(locate, '[data-e2e="post_video_button"]')).toMatchObject({
      act: 'post',
      content: { text: 'Coblos nomor 2' },
    });
    expect(press(locate, '[data-e2e="save_draft_button"]')).toBeUndefined();
  });
});

describe('a live stream', () => {
  const page = `<div><div data-e2e="user-profile-live-title">Kampanye akbar nomor 2</div></div><button data-e2e="live-like-button"><svg></svg></button>`;
  it('is liked again and again: each press is an act, and done at once', () => {
    const locate = showTikTok(page, '/@halilis2/live');
    const begun = new PointerEvent('pointerdown', { bubbles: true, composed: true });
    expect(during(locate, find('svg'), begun)).toMatchObject({ act: 'like' });
    const located = press(locate, '[data-e2e="live-like-button"]');
    expect(located).toMatchObject({
      act: 'like',
      content: { text: 'Kampanye akbar nomor 2', author: { handle: 'halilis2' } },
    });
    expect(located?.isDone()).toBe(true);
  });
});
