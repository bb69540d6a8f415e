import { MESSAGES } from '../../pages/fixtures/chats.ts';
import { INPUTS } from '../inputs.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { type Before, inTurn, OWN_WORDS, press, write } from './steps.ts';

const { campaign, support, breakfast } = MESSAGES;

const row = (id: string): string => `[data-testid="conv-msg-${id}"]`;
const OPTION = '[data-testid="reactions-option-0"]';
const CHAT_EDITOR = 'footer [contenteditable="true"]';
const CHAT_SEND = 'footer [data-tab="11"]';
const FORWARD_SEND = '[role="dialog"] [data-animate-btn] button';
const CAPTION = '[data-testid="media-caption-input-container"]';
const STATUS = '.bar [contenteditable="true"]';

const tray = (id: string): Before => press(`${row(id)} button:has([data-icon="react"])`);
const menu = (id: string): Before => press(`${row(id)} [data-js-context-icon]`);
const pick: Before = press('[role="dialog"] input[type="checkbox"]');
const quickForward = (id: string): Before =>
  inTurn(press(`${row(id)} button:has([data-icon^="forward"])`), pick);
const menuForward = (id: string): Before =>
  inTurn(menu(id), press('[data-testid="mi-msg-forward"]', '[data-testid="multi-select-bar-forward"]'), pick);

const answer = (id: string, words: string): Before =>
  inTurn(menu(id), press('.layer li'), write(CHAT_EDITOR, words));
const caption = inTurn(press('footer button'), write(CAPTION));

const path = '/';
const toGroup = { did: 'message', to: '1001' };

/** What takes sides on the replica of WhatsApp Web, and how it is worked. */
export const CONTROLS: readonly Control[] = [
  {
    act: 'like',
    path,
    before: tray(campaign),
    at: OPTION,
    did: { did: 'react', message: campaign, emoji: '👍' },
  },
  {
    act: 'like',
    what: 'in the menu of a message',
    path,
    before: menu(campaign),
    at: OPTION,
    inputs: ['mouse', 'touch', 'Enter'],
    did: { did: 'react', message: campaign, emoji: '👍' },
  },
  {
    act: 'like',
    what: 'in English',
    path,
    query: { lang: 'en' },
    before: tray(campaign),
    at: OPTION,
    inputs: ['mouse'],
    did: { did: 'react', message: campaign, emoji: '👍' },
  },
  {
    act: 'share',
    what: 'forward',
    path,
    before: quickForward(campaign),
    at: FORWARD_SEND,
    did: { did: 'forward', messages: campaign, to: '1001' },
  },
  {
    act: 'share',
    what: 'forward chosen messages',
    path,
    before: menuForward(campaign),
    at: FORWARD_SEND,
    inputs: ['mouse', 'touch'],
    did: { did: 'forward', messages: campaign, to: '1001' },
  },
  { act: 'message', path, before: write(CHAT_EDITOR), at: CHAT_SEND, did: { ...toGroup, text: OWN_WORDS } },
  {
    act: 'message',
    what: 'Enter',
    path,
    before: write(CHAT_EDITOR),
    at: CHAT_EDITOR,
    inputs: ['keys Enter'],
    did: { ...toGroup, text: OWN_WORDS },
  },
  {
    act: 'message',
    what: 'to one person',
    path,
    query: { chat: '2001' },
    before: write(CHAT_EDITOR),
    at: CHAT_EDITOR,
    inputs: ['keys Enter'],
    did: { did: 'message', to: '2001', text: OWN_WORDS },
  },
  {
    act: 'message',
    what: 'an answer that quotes a campaign',
    path,
    before: answer(campaign, 'Siap, setuju.'),
    at: CHAT_SEND,
    inputs: ['mouse', 'keys Enter'],
    did: { ...toGroup, text: 'Siap, setuju.', answers: campaign },
  },
  {
    act: 'message',
    what: 'a picture with a caption',
    path,
    before: caption,
    at: '[role="dialog"] [data-tab="11"]',
    inputs: ['mouse', 'Enter'],
    did: { did: 'media', text: OWN_WORDS },
  },
  {
    act: 'post',
    what: 'a status',
    path,
    query: { page: 'status' },
    before: write(STATUS),
    at: '.bar [data-tab="11"]',
    did: { did: 'status', text: OWN_WORDS },
  },
  {
    act: 'post',
    what: 'a status, Enter',
    path,
    query: { page: 'status' },
    before: write(STATUS),
    at: STATUS,
    inputs: ['keys Enter'],
    did: { did: 'status', text: OWN_WORDS },
  },
  {
    act: 'follow',
    what: 'a channel',
    path,
    query: { chat: '1002' },
    at: '#main header button',
    did: { did: 'follow', chat: '1002' },
  },
  {
    act: 'join',
    what: 'a group by invitation',
    path,
    query: { chat: '1002', layer: 'invite' },
    at: '[role="dialog"] button:last-child',
    did: { did: 'join', chat: '1002' },
  },
];

const everyWay = { path, inputs: INPUTS };

/** What a reader of WhatsApp does all day. */
export const HARMLESS: readonly Harmless[] = [
  {
    ...everyWay,
    what: 'a reaction to breakfast',
    before: tray(breakfast),
    at: OPTION,
    did: { did: 'react', message: breakfast, emoji: '👍' },
  },
  {
    ...everyWay,
    what: 'taking a reaction back',
    before: tray(support),
    at: OPTION,
    did: { did: 'unreact', message: support, emoji: '👍' },
  },
  {
    path,
    what: 'forwarding breakfast',
    before: quickForward(breakfast),
    at: FORWARD_SEND,
    did: { did: 'forward', messages: breakfast, to: '1001' },
  },
  {
    path,
    what: 'opening the tray of a campaign message',
    at: `${row(campaign)} button:has([data-icon="react"])`,
  },
  { path, what: 'opening its menu', at: `${row(campaign)} [data-js-context-icon]` },
  { path, what: 'beginning to forward it', at: `${row(campaign)} button:has([data-icon^="forward"])` },
  { path, what: 'who reacted', at: `${row(support)} [data-testid="addon-bubble-container"] button` },
  {
    path,
    what: 'a message about cake',
    before: write(CHAT_EDITOR, 'Kuenya enak sekali, terima kasih ya bu.'),
    at: CHAT_SEND,
    did: { ...toGroup, text: 'Kuenya enak sekali, terima kasih ya bu.' },
  },
  { path, what: 'a voice message', at: CHAT_SEND },
  {
    path,
    query: { chat: '1003' },
    what: 'following a garden channel',
    at: '#main header button',
    did: { did: 'follow', chat: '1003' },
  },
  {
    path,
    query: { chat: '1003', layer: 'invite' },
    what: 'joining a garden group',
    at: '[role="dialog"] button:last-child',
    did: { did: 'join', chat: '1003' },
  },
];
