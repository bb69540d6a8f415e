import { IDS } from '../../pages/fixtures/index.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { type Before, inTurn, OWN_WORDS, open, press, wait, write } from './steps.ts';

const SUPPORTING_COMMENT = '501';
const NEUTRAL_COMMENT = '1900000000000000206';

const button = (label: string) => `[role="button"]:has(svg[aria-label="${label}"])`;
const inPost = (id: string, label: string) => `article[data-post="${id}"] ${button(label)}`;
const photo = (id: string) => `[data-photo="${id}"] .veil`;
const mark = (name: string) => `[data-mark="${name}"]`;
const DIALOG = '[role="dialog"]';

/** Writes into a box and waits for the word that sends. */
const writeToSend = (box: string, sends: string, words?: string): Before =>
  inTurn(write(box, words), wait(sends));

const chooseReceiver = inTurn(
  press(inPost(IDS.campaign, 'Bagikan'), `${DIALOG} input[type="checkbox"]`),
  wait(`${DIALOG} ${mark('send')}`),
);
const openOlderPost = open(`a[href="/p/${IDS.campaign}/"]`, `${DIALOG} article`);
const writeCaption = inTurn(press(mark('create')), write(`${DIALOG} .editor`));

const COMMENT_BOX = `article[data-post="${IDS.campaign}"] textarea`;
const COMMENT_SEND = `article[data-post="${IDS.campaign}"] ${mark('send')}`;
const STORY = `/stories/halilis2/${IDS.campaign}/`;
const CHAT = '/direct/t/88/';
const liked = { did: 'like', item: IDS.campaign };

const LIKES: readonly Control[] = [
  { act: 'like', path: '/', at: inPost(IDS.campaign, 'Suka'), did: liked },
  {
    act: 'like',
    what: 'in English',
    inputs: ['mouse'],
    path: '/',
    query: { lang: 'en' },
    at: inPost(IDS.campaign, 'Like'),
    did: liked,
  },
  {
    act: 'like',
    what: 'photo pressed twice',
    path: '/',
    at: photo(IDS.campaign),
    inputs: ['double click', 'double tap'],
    did: liked,
  },
  {
    act: 'like',
    what: 'post that has the focus',
    path: '/',
    at: `article[data-post="${IDS.campaign}"]`,
    inputs: ['keys l'],
    did: liked,
  },
  {
    act: 'like',
    what: 'post on its own page',
    inputs: ['mouse', 'Enter'],
    path: `/p/${IDS.campaign}/`,
    at: button('Suka'),
    did: liked,
  },
  {
    act: 'like',
    what: 'post over a profile',
    inputs: ['mouse', 'touch'],
    path: '/halilis2/',
    before: openOlderPost,
    at: `${DIALOG} ${button('Suka')}`,
    did: liked,
  },
  {
    act: 'like',
    what: 'reel',
    inputs: ['mouse', 'touch'],
    path: `/reels/${IDS.campaign}/`,
    at: `[data-post="${IDS.campaign}"] ${button('Suka')}`,
    did: liked,
  },
  {
    act: 'like',
    what: 'reel pressed twice',
    path: `/reels/${IDS.campaign}/`,
    at: photo(IDS.campaign),
    inputs: ['double click', 'double tap'],
    did: liked,
  },
  {
    act: 'like',
    what: 'comment',
    path: `/p/${IDS.breakfast}/`,
    at: `[data-comment="${SUPPORTING_COMMENT}"] ${button('Suka')}`,
    did: { did: 'like', item: SUPPORTING_COMMENT },
  },
  { act: 'like', what: 'story', inputs: ['mouse', 'touch'], path: STORY, at: button('Suka'), did: liked },
  {
    act: 'like',
    what: 'quick reaction to a story',
    inputs: ['mouse', 'touch', 'Space'],
    path: STORY,
    at: mark('🔥'),
    did: { did: 'answer story', item: IDS.campaign, text: '🔥' },
  },
];

const WORDS: readonly Control[] = [
  {
    act: 'comment',
    path: '/',
    before: writeToSend(COMMENT_BOX, COMMENT_SEND),
    at: COMMENT_SEND,
    did: { did: 'comment', item: IDS.campaign, text: OWN_WORDS },
  },
  {
    act: 'comment',
    what: 'Enter',
    path: '/',
    before: writeToSend(COMMENT_BOX, COMMENT_SEND),
    at: COMMENT_BOX,
    inputs: ['keys Enter'],
    did: { did: 'comment', item: IDS.campaign, text: OWN_WORDS },
  },
  {
    act: 'message',
    what: 'answer to a story',
    inputs: ['mouse', 'touch'],
    path: STORY,
    before: writeToSend('textarea', mark('send')),
    at: mark('send'),
    did: { did: 'answer story', item: IDS.campaign, text: OWN_WORDS },
  },
  {
    act: 'message',
    what: 'answer to a story, Enter',
    path: STORY,
    before: writeToSend('textarea', mark('send')),
    at: 'textarea',
    inputs: ['keys Enter'],
    did: { did: 'answer story', item: IDS.campaign, text: OWN_WORDS },
  },
  {
    act: 'message',
    path: CHAT,
    before: writeToSend('.editor', mark('send')),
    at: mark('send'),
    did: { did: 'message', item: '88', text: OWN_WORDS },
  },
  {
    act: 'message',
    what: 'Enter',
    path: CHAT,
    before: writeToSend('.editor', mark('send')),
    at: '.editor',
    inputs: ['keys Enter'],
    did: { did: 'message', item: '88', text: OWN_WORDS },
  },
  {
    act: 'post',
    path: '/',
    before: writeCaption,
    at: mark('publish'),
    did: { did: 'post', text: OWN_WORDS },
  },
];

/** What takes sides on the replica of Instagram, and how it is worked. */
export const CONTROLS: readonly Control[] = [
  ...LIKES,
  {
    act: 'share',
    what: 'repost',
    path: '/',
    at: inPost(IDS.campaign, 'Posting ulang'),
    did: { did: 'repost', item: IDS.campaign },
  },
  {
    act: 'share',
    what: 'to a person',
    path: '/',
    before: chooseReceiver,
    at: `${DIALOG} ${mark('send')}`,
    did: { did: 'send on', item: IDS.campaign },
  },
  ...WORDS,
  { act: 'follow', path: '/halilis2/', at: 'main header button', did: { did: 'follow', item: 'halilis2' } },
  {
    act: 'follow',
    what: 'in a list',
    inputs: ['mouse'],
    path: '/rina_masak/',
    at: 'li:has(a[href="/halilis2/"]) [role="button"]',
    did: { did: 'follow', item: 'halilis2' },
  },
];

/** What may never be held there. */
export const HARMLESS: readonly Harmless[] = [
  {
    what: 'liking breakfast',
    path: '/',
    at: inPost(IDS.breakfast, 'Suka'),
    inputs: ['mouse', 'touch', 'assistive click'],
    did: { did: 'like', item: IDS.breakfast },
  },
  {
    what: 'pressing the photo of breakfast twice',
    path: '/',
    at: photo(IDS.breakfast),
    inputs: ['double click'],
    did: { did: 'like', item: IDS.breakfast },
  },
  { what: 'pressing a campaign photo once', path: '/', at: photo(IDS.campaign), inputs: ['mouse', 'touch'] },
  {
    what: 'taking a like back',
    path: '/',
    at: inPost(IDS.alreadyLiked, 'Batal suka'),
    did: { did: 'unlike', item: IDS.alreadyLiked },
  },
  {
    what: 'liking a comment on breakfast',
    path: `/p/${IDS.breakfast}/`,
    at: `[data-comment="${NEUTRAL_COMMENT}"] ${button('Suka')}`,
    did: { did: 'like', item: NEUTRAL_COMMENT },
  },
  { what: 'opening the share sheet', path: '/', at: inPost(IDS.campaign, 'Bagikan') },
  { what: 'going to the comments', path: '/', at: inPost(IDS.campaign, 'Komentari') },
  {
    what: 'saving',
    path: '/',
    at: inPost(IDS.campaign, 'Simpan'),
    did: { did: 'save', item: IDS.campaign },
  },
  {
    what: 'following a neighbour',
    path: '/rina_masak/',
    at: 'main header button',
    did: { did: 'follow', item: 'rina_masak' },
  },
  {
    what: 'a comment on breakfast',
    path: `/p/${IDS.breakfast}/`,
    before: writeToSend('textarea', mark('send'), 'Resepnya saya coba besok, bu'),
    at: mark('send'),
    did: { did: 'comment', item: IDS.breakfast, text: 'Resepnya saya coba besok, bu' },
  },
];
