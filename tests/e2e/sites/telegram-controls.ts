import { MESSAGES } from '../../pages/fixtures/chats.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { type Before, inTurn, OWN_WORDS, press, type, wait, write } from './steps.ts';

const { campaign, support, breakfast } = MESSAGES;

/** What a person does with the other mouse button. */
const openContextMenu = (css: string) =>
  document
    .querySelector(css)
    ?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }));

/** Where things stand in one of the two clients. */
type Client = {
  path: string;
  message: (id: string) => string;
  tray: string;
  reaction: (id: string) => string;
  share: (id: string) => string;
  forwardItem: string;
  replyItem: string;
  target: string;
  editor: string;
  send: string;
  join: string;
};

const A: Client = {
  path: '/a/',
  message: (id) => `#message-${id}`,
  tray: '.ReactionSelector__reactions > div',
  reaction: (id) => `#message-${id} .message-reaction`,
  share: (id) => `#message-${id} .message-action-button`,
  forwardItem: '.MenuItem:has(.icon-forward)',
  replyItem: '.MenuItem:has(.icon-reply)',
  target: '.ChatOrUserPicker .ListItem',
  editor: '#editable-message-text',
  send: '.main-button',
  join: '.HeaderActions .Button',
};

const K: Client = {
  path: '/k/',
  message: (id) => `.bubble[data-mid="${id}"]`,
  tray: '.btn-menu-reactions-reaction',
  reaction: (id) => `.bubble[data-mid="${id}"] reaction-element`,
  share: (id) => `.bubble[data-mid="${id}"] .bubble-beside-button`,
  forwardItem: '.btn-menu-item:last-child',
  replyItem: '.btn-menu-item',
  target: '.popup-forward .chatlist-chat',
  editor: '.input-message-input:not(.input-field-input-fake)',
  send: '.btn-send',
  join: '.chat-join',
};

const menu = ({ message, tray }: Client, id: string): Before =>
  inTurn(async (tab) => {
    await tab.evaluate(openContextMenu, message(id));
  }, wait(tray));
const forward = (client: Client, id: string): Before =>
  inTurn(menu(client, id), press(client.forwardItem, client.target));
const quickForward = ({ share, target }: Client, id: string): Before => press(share(id), target);
const answer = (client: Client, id: string, words: string): Before =>
  inTurn(menu(client, id), press(client.replyItem), write(client.editor, words));
const edit = ({ editor }: Client): Before =>
  inTurn(
    press(editor),
    (tab) => tab.press('ArrowUp'),
    (tab) => tab.type(' '),
    type(editor, OWN_WORDS),
  );

const reacted = (message: string) => ({ did: 'react', message, emoji: '👍' });
const sent = { did: 'message', to: '1001', text: OWN_WORDS };
const NO_KEYS = { Enter: 'the site gives it no focus', Space: 'the site gives it no focus' };

const controlsOf = (client: Client, name: string): Control[] => {
  const { path, tray, reaction, editor, send, join } = client;
  const touch = { touch: '1' };
  return [
    { act: 'like', what: name, path, at: reaction(campaign), did: reacted(campaign) },
    {
      act: 'like',
      what: `${name}, on a touch machine`,
      path,
      query: touch,
      at: reaction(campaign),
      inputs: ['mouse', 'touch'],
      did: reacted(campaign),
    },
    {
      act: 'like',
      what: `${name}, in the menu of a message`,
      path,
      before: menu(client, campaign),
      at: tray,
      without: NO_KEYS,
      did: reacted(campaign),
    },
    {
      act: 'share',
      what: `${name}, forward`,
      path,
      before: forward(client, campaign),
      at: send,
      did: { did: 'forward', message: campaign, text: '' },
    },
    {
      act: 'share',
      what: `${name}, forward from beside the message`,
      path,
      before: quickForward(client, campaign),
      at: send,
      inputs: ['mouse', 'touch'],
      did: { did: 'forward', message: campaign, text: '' },
    },
    { act: 'message', what: name, path, before: write(editor), at: send, did: sent },
    {
      act: 'message',
      what: `${name}, keys`,
      path,
      before: write(editor),
      at: editor,
      inputs: ['keys Enter', 'keys Control+Enter', 'keys Meta+Enter'],
      did: sent,
    },
    {
      act: 'message',
      what: `${name}, Ctrl+Enter by setting`,
      path,
      query: { enter: 'ctrl', lang: 'en' },
      before: write(editor),
      at: editor,
      inputs: ['keys Control+Enter'],
      did: sent,
    },
    {
      act: 'message',
      what: `${name}, an answer that quotes a campaign`,
      path,
      before: answer(client, campaign, 'Siap, setuju.'),
      at: send,
      inputs: ['mouse', 'keys Enter'],
      did: { ...sent, text: 'Siap, setuju.', answers: campaign },
    },
    { act: 'join', what: name, path, query: { chat: '1002' }, at: join, did: { did: 'join', chat: '1002' } },
    {
      act: 'join',
      what: `${name}, on a touch machine, in English`,
      path,
      query: { chat: '1002', lang: 'en', ...touch },
      at: join,
      inputs: ['mouse', 'touch'],
      did: { did: 'join', chat: '1002' },
    },
  ];
};

/** What takes sides on the replicas of Telegram Web A and K, and how it is worked. */
export const CONTROLS: readonly Control[] = [
  ...controlsOf(A, 'Web A'),
  {
    act: 'message',
    what: 'Web A, a change of one’s own message',
    path: A.path,
    query: { chat: '2001' },
    before: edit(A),
    at: A.send,
    inputs: ['mouse', 'keys Enter'],
    did: { did: 'edit', message: '9001', text: `Besok saya kabari lagi ya. ${OWN_WORDS}` },
  },
  ...controlsOf(K, 'Web K'),
];

const CAKE = 'Kuenya enak sekali, terima kasih ya bu.';

const harmlessOf = (client: Client, name: string): Harmless[] => {
  const { path, message, tray, reaction, share, editor, send, join } = client;
  const byPointer = ['mouse', 'touch'] as const;
  return [
    {
      path,
      what: `${name}: a reaction to breakfast`,
      at: reaction(breakfast),
      inputs: byPointer,
      did: reacted(breakfast),
    },
    {
      path,
      what: `${name}: taking a reaction back`,
      at: reaction(support),
      inputs: byPointer,
      did: { did: 'unreact', message: support, emoji: '👍' },
    },
    {
      path,
      what: `${name}: a reaction to breakfast in its menu`,
      before: menu(client, breakfast),
      at: tray,
      did: reacted(breakfast),
    },
    {
      path,
      what: `${name}: forwarding breakfast`,
      before: forward(client, breakfast),
      at: send,
      did: { did: 'forward', message: breakfast, text: '' },
    },
    { path, what: `${name}: beginning to forward a campaign message`, at: share(campaign) },
    {
      path,
      what: `${name}: a press on a campaign message`,
      at: `${message(campaign)} .peer-title, ${message(campaign)} .sender-title`,
    },
    {
      path,
      what: `${name}: a message about cake`,
      before: write(editor, CAKE),
      at: send,
      did: { ...sent, text: CAKE },
    },
    { path, what: `${name}: a voice message`, at: send },
    {
      path,
      query: { chat: '1003' },
      what: `${name}: joining a garden channel`,
      at: join,
      did: { did: 'join', chat: '1003' },
    },
  ];
};

/** What a reader of Telegram does all day. */
export const HARMLESS: readonly Harmless[] = [...harmlessOf(A, 'Web A'), ...harmlessOf(K, 'Web K')];
