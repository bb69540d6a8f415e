import { expect, it } from 'vitest';
import { type SavedPage, testSavedPages } from './saved-pages.ts';

const HEADER = 'tga-group-message-current-ru-2026-04.html';
const REPLY = 'tga-message-reply-reactions-2026-annotated.html';
const URL = 'https://web.telegram.org/a/';

const PAGES: Record<string, SavedPage> = {
  [HEADER]: { url: URL, acts: [] },
  [REPLY]: { url: URL, acts: ['like BUTTON 999999'] },
};

const REACTION = '.message-reaction';
const MENU = `<div class="Menu MessageContextMenu fluid with-reactions"><div class="bubble menu-container">
  <div class="ReactionSelector"><div class="ReactionSelector__items"><div class="ReactionSelector__reactions">
  <div class="aB3dE"><img alt="🔥"></div><button class="Button ReactionSelector__show-more"><i class="icon icon-down"></i></button></div></div></div>
  <div class="MenuItem" role="menuitem"><i class="icon icon-reply"></i>Reply</div>
  <div class="MenuItem" role="menuitem"><i class="icon icon-forward"></i>Переслать</div></div></div>`;
const COMPOSER = `<div class="Composer shown"><div class="ComposerEmbeddedMessage"><div class="embedded-left-icon"><i class="icon icon-forward"></i></div></div>
  <div id="editable-message-text" contenteditable="true"></div><button class="Button forward main-button"><i class="icon icon-send"></i></button></div>`;

testSavedPages('telegram', PAGES, (show) => {
  it('a reaction is read with the message it stands on, without its counters and its time', async () => {
    const call = await show(REPLY);
    expect(await call('press', REACTION)).toMatchObject([
      {
        act: 'like',
        content: {
          text: 'I heard Phuket has some nice remote-worker cafés ☕',
          author: { name: 'John Dev' },
          quoted: { text: 'Do you know a good coworking near the beach?', author: { name: 'Anna' } },
        },
      },
    ]);
  });

  it('a reaction that is given is taken back without a question', async () => {
    const call = await show(REPLY);
    await call('change', REACTION, { class: 'Button message-reaction chosen tiny primary' });
    expect(await call('pressEverything')).toEqual([]);
  });

  it.each([HEADER, REPLY])('%s: its menu reacts and forwards', async (file) => {
    const call = await show(file);
    expect(await call('press', '.message-content .sender-title')).toEqual([null]);
    await call('add', MENU + COMPOSER);
    const [id] = file === HEADER ? ['message-208227'] : ['999999'];
    expect(await call('press', '.ReactionSelector__reactions > *')).toMatchObject([
      { act: 'like', item: id },
      null,
    ]);
    expect(await call('press', '.MenuItem')).toEqual([null, null]);
    expect(await call('press', '.main-button')).toMatchObject([{ act: 'share', item: id }]);
  });
});
