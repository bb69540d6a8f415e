import { describe, expect, it } from 'vitest';
import { show, v1, v1Quoted } from './linkedin-page.ts';
import { during, find, key, press } from './x-page.ts';

const OWN = 'Ayo coblos nomor 2';
const editable = (more: string): string => `<div contenteditable="true" ${more}><p>${OWN}</p></div>`;

const COMMENT_BOXES = [
  [
    'Quill, 2024',
    `<form class="comments-comment-box__form"><div class="comments-comment-box">${editable('class="ql-editor"')}
      <button class="comments-comment-box__submit-button--cr" type="submit"><span>Comment</span></button></div></form>`,
    'button',
  ],
  [
    'ProseMirror, 2025',
    `<div data-view-name="comment-box">${editable('class="tiptap ProseMirror" role="textbox"')}</div>
      <button data-view-name="comment-post"><span>Comment</span></button>`,
    'button',
  ],
  [
    'ProseMirror, 2026',
    `<div><div data-testid="ui-core-tiptap-text-editor-wrapper">${editable('role="textbox"')}</div>
      <div componentkey="auto-commentButtonSection-72"><button><span>Comment</span></button></div></div>`,
    'button',
  ],
] as const;

describe.each(COMMENT_BOXES)('a comment in %s', (_, box, submit) => {
  const comment = { act: 'comment', item: 'composer', content: { text: OWN, own: true } };

  it('is sent by its button', () => expect(press(show(box), submit)).toMatchObject(comment));

  it.each(['ctrlKey', 'metaKey'])('is sent by Enter with %s, and Enter alone is a new line', (modifier) => {
    const locate = show(box);
    expect(during(locate, find('[contenteditable] p'), key('Enter', { [modifier]: true }))).toMatchObject(
      comment,
    );
    expect(during(locate, find('[contenteditable] p'), key('Enter'))).toBeUndefined();
  });
});

describe('a new post', () => {
  const dialog = (
    inner = '',
  ): string => `<div role="dialog" class="share-box-v2__modal"><div class="share-box">
    ${editable('class="ql-editor" aria-label="Text editor for creating content"')} ${inner}
    <button class="share-actions__primary-action"><span>Post</span></button></div></div>`;

  it('is the person’s own words', () => {
    expect(press(show(v1() + dialog()), '.share-actions__primary-action')).toMatchObject({
      act: 'post',
      content: { text: OWN, own: true },
    });
  });

  it('is a share when it carries another', () => {
    const carried = v1Quoted('Tim HALILIS', 'Pilih nomor 2');
    expect(press(show(dialog(carried)), '.share-actions__primary-action')).toMatchObject({
      act: 'share',
      content: { text: OWN, quoted: { text: 'Pilih nomor 2' } },
    });
  });

  it('is read inside the open shadow root where the site keeps its dialogs', () => {
    const locate = show('<div id="interop-outlet"></div>');
    const root = find('#interop-outlet').attachShadow({ mode: 'open' });
    root.innerHTML = dialog();
    const submit = root.querySelector('.share-actions__primary-action span')!;
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    expect(during(locate, submit, click)).toMatchObject({ act: 'post', content: { text: OWN } });
  });

  it('in a group stands in the group', () => {
    const page = `<main><h1>Relawan Kertasari</h1></main>${dialog()}`;
    expect(press(show(page, '/groups/99/'), '.share-actions__primary-action')?.content).toMatchObject({
      place: 'group',
      placeName: 'Relawan Kertasari',
    });
  });
});

describe('a message', () => {
  const form = (send: string): string =>
    `<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>${OWN}</p></div>${send}</form>`;

  it('is sent by its button; Enter is then a new line', () => {
    const locate = show(
      form('<button class="msg-form__send-button" type="submit">Send</button>'),
      '/messaging/',
    );
    expect(press(locate, '.msg-form__send-button')).toMatchObject({
      act: 'message',
      content: { text: OWN, own: true, place: 'private' },
    });
    expect(during(locate, find('[contenteditable]'), key('Enter'))).toBeUndefined();
  });

  it('is sent by Enter where the person has set it so: then there is no button', () => {
    const locate = show(form('<button class="msg-form__send-toggle"></button>'), '/messaging/');
    expect(during(locate, find('[contenteditable]'), key('Enter'))).toMatchObject({ act: 'message' });
    expect(during(locate, find('[contenteditable]'), key('Enter', { shiftKey: true }))).toBeUndefined();
  });
});

describe('taking part', () => {
  it('in a group: the page says which', () => {
    const page = '<main><h1>Relawan HALILIS</h1><button><span>Gabung</span></button></main>';
    expect(press(show(page, '/groups/99/'), 'button')).toMatchObject({
      act: 'join',
      item: '99',
      content: { author: { name: 'Relawan HALILIS' }, place: 'group' },
    });
  });

  it('in an event', () => {
    const page = '<main><h1>Deklarasi HALILIS</h1><button><span>Attend</span></button></main>';
    expect(press(show(page, '/events/5/'), 'button')).toMatchObject({
      act: 'attend',
      item: '5',
      content: { text: 'Deklarasi HALILIS' },
    });
  });

  it('as a follower of a company, with its line about itself', () => {
    const card = `<section class="org-top-card"><h1>Tim HALILIS</h1><p class="org-top-card-summary__tagline">Menang bersama</p>
      <button class="follow org-company-follow-button"><span>Ikuti</span></button></section>`;
    const locate = show(card, '/company/halilis2/');
    expect(press(locate, 'button')).toMatchObject({
      act: 'follow',
      item: 'halilis2',
      content: { author: { name: 'Tim HALILIS', handle: 'halilis2', bio: 'Menang bersama' } },
    });
    find('button').classList.add('is-following');
    find('span').textContent = 'Mengikuti';
    expect(press(locate, 'button')).toBeUndefined();
  });

  it('as a connection: the dialog’s last step, not the link that opens it', () => {
    const dialog = `<a href="/preload/custom-invite/?vanityName=halilis2" aria-label="Invite Tim HALILIS to connect"><span>Connect</span></a>
      <div role="dialog" class="send-invite"><h2 id="send-invite-modal">Add a note?</h2><strong>Tim HALILIS</strong>
      <button aria-label="Send without a note">Send</button></div>`;
    const locate = show(dialog, '/in/halilis2/');
    expect(press(locate, 'a span')).toBeUndefined();
    expect(press(locate, '[role="dialog"] button')).toMatchObject({
      act: 'follow',
      item: 'halilis2',
      content: { author: { name: 'Tim HALILIS', handle: 'halilis2' } },
    });
  });
});
