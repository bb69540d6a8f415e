import { describe, expect, it } from 'vitest';
import { during, find, key, press } from './x-page.ts';
import { SUBSCRIBE, showYouTube, watchPage } from './youtube-page.ts';

describe.each(Object.keys(SUBSCRIBE))('subscribing by %s', (form) => {
  const subscribe = SUBSCRIBE[form]!;
  const author = { name: 'Tim HALILIS', handle: 'halilis2' };

  it('beside a video', () => {
    const locate = showYouTube(watchPage({ subscribe: subscribe() }));
    expect(press(locate, '#owner button')).toMatchObject({
      act: 'follow',
      item: 'halilis2',
      content: { text: '', author },
    });
  });

  it('on the channel, with its description', () => {
    const page = `<yt-page-header-view-model><h1>Tim HALILIS</h1><yt-content-metadata-view-model><span>@halilis2</span></yt-content-metadata-view-model>
      <yt-description-preview-view-model>Akun resmi nomor urut 2</yt-description-preview-view-model>${subscribe()}</yt-page-header-view-model>`;
    const content = { author: { ...author, bio: 'Akun resmi nomor urut 2' } };
    expect(press(showYouTube(page, '/@halilis2/videos'), 'button')).toMatchObject({
      act: 'follow',
      item: 'halilis2',
      content,
    });
  });

  it('in a list of channels', () => {
    const card = (
      handle: string,
      name: string,
    ): string => `<ytd-channel-renderer><a id="main-link" href="/@${handle}"><ytd-channel-name id="channel-title"><div id="text">${name}</div></ytd-channel-name></a>
      <div id="description">Kanal ${name}</div><div id="subscribe-button">${subscribe({ name })}</div></ytd-channel-renderer>`;
    const locate = showYouTube(
      card('rina_masak', 'Rina') + card('halilis2', 'Tim HALILIS'),
      '/results?search_query=x',
    );
    const content = { author: { ...author, bio: 'Kanal Tim HALILIS' } };
    expect(press(locate, 'ytd-channel-renderer + * button')).toMatchObject({ item: 'halilis2', content });
  });

  it('passes what is subscribed already', () => {
    const locate = showYouTube(watchPage({ subscribe: subscribe({ subscribed: true }) }));
    for (const each of document.querySelectorAll('#owner button'))
      expect(during(locate, each, new MouseEvent('click', { bubbles: true }))).toBeUndefined();
  });

  it('is judged by its label where nothing else names the channel', () => {
    expect(press(showYouTube(subscribe(), '/feed/channels'), 'button')?.content.author?.name).toContain(
      'Tim HALILIS',
    );
  });
});

it('an embedded player subscribes, and says to whom', () => {
  const page = `<div class="ytp-title-expanded-title"><a href="https://www.youtube.com/@halilis2">Tim HALILIS</a></div>
    <div class="ytp-title-text"><a>Coblos nomor 2</a></div><button class="ytp-sb-subscribe"><div>Subscribe</div></button><button class="ytp-sb-unsubscribe">Disubscribe</button>`;
  const locate = showYouTube(page, '/embed/kerja2', 'www.youtube-nocookie.com');
  const author = { name: 'Tim HALILIS', handle: 'halilis2', bio: 'Coblos nomor 2' };
  expect(press(locate, '.ytp-sb-subscribe')).toMatchObject({
    act: 'follow',
    item: 'kerja2',
    content: { author },
  });
  expect(press(locate, '.ytp-sb-unsubscribe')).toBeUndefined();
});

describe('writing', () => {
  const enter = (init: KeyboardEventInit = {}) => key('Enter', { code: 'Enter', ...init });
  const box = (
    words: string,
    disabled = false,
  ): string => `<ytd-commentbox><div id="contenteditable-root" contenteditable="true">${words}</div>
    <ytd-button-renderer id="cancel-button"><yt-button-shape><button>Batal</button></yt-button-shape></ytd-button-renderer>
    <ytd-button-renderer id="submit-button"><yt-button-shape><button aria-disabled="${disabled}"><span>Komentar</span></button></yt-button-shape></ytd-button-renderer></ytd-commentbox>`;

  it('a comment is sent by its button and by Ctrl+Enter; Enter is a new line', () => {
    const locate = showYouTube(`<ytd-comments>${box('Gas nomor 2')}</ytd-comments>`);
    const sent = { act: 'comment', item: 'composer', content: { text: 'Gas nomor 2', own: true } };
    expect(press(locate, '#submit-button button')).toMatchObject({
      ...sent,
      replay: { control: find('#submit-button button') },
    });
    expect(during(locate, find('#contenteditable-root'), enter({ ctrlKey: true }))).toMatchObject(sent);
    expect(during(locate, find('#contenteditable-root'), enter({ metaKey: true }))).toMatchObject(sent);
    expect(during(locate, find('#contenteditable-root'), enter())).toBeUndefined();
    expect(press(locate, '#cancel-button button')).toBeUndefined();
  });

  it('an empty comment cannot be sent', () => {
    expect(press(showYouTube(box('', true)), '#submit-button button')).toBeUndefined();
  });

  it('a community post is a post', () => {
    const page = `<ytd-backstage-post-dialog-renderer>${box('Coblos nomor 2')}</ytd-backstage-post-dialog-renderer>`;
    expect(press(showYouTube(page, '/@sri/posts'), '#submit-button button')).toMatchObject({ act: 'post' });
  });

  it('a message in the chat of a live stream is a comment', () => {
    const page = `<yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div id="input" contenteditable="">Gas nomor 2</div></yt-live-chat-text-input-field-renderer>
      <div id="send-button"><yt-button-renderer><button aria-label="Kirim"></button></yt-button-renderer></div></yt-live-chat-message-input-renderer>`;
    const locate = showYouTube(page, '/live_chat?v=siar');
    const sent = { act: 'comment', content: { text: 'Gas nomor 2' } };
    expect(press(locate, '#send-button button')).toMatchObject(sent);
    expect(during(locate, find('#input'), enter())).toMatchObject(sent);
  });

  it('a video is published with its title and description', () => {
    const page = `<ytcp-uploads-dialog><div id="title-textarea"><div id="textbox" contenteditable="true">Coblos nomor 2</div></div>
      <div id="description-textarea"><div id="textbox" contenteditable="true">Menangkan HALILIS</div></div>
      <ytcp-button id="done-button"><button>Publikasikan</button></ytcp-button></ytcp-uploads-dialog>`;
    const located = press(showYouTube(page, '/channel/UC1', 'studio.youtube.com'), '#done-button button');
    expect(located).toMatchObject({ act: 'post', content: { text: 'Coblos nomor 2\nMenangkan HALILIS' } });
  });
});
