import { IDS } from '../../pages/fixtures/index.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { type Before, inTurn, OWN_WORDS, open, press, wait, write } from './steps.ts';

const mark = (name: string) => `[data-mark="${name}"]`;
const inPost = (id: string, name: string) => `[data-post="${id}"] ${mark(name)}`;
const DIALOG = '[role="dialog"]';
const EDITOR = '.editor';

/** Writes and waits until what sends it is enabled. */
const writeToSend = (sends: string, words?: string): Before =>
  inTurn(write(EDITOR, words), wait(`${sends}:not([aria-disabled])`));

const PUBLISH = `${DIALOG} ${mark('publish')}`;
const QUOTING_WORDS = 'Setuju, kita dukung sampai menang!';

const openMenu = (id: string): Before => open(inPost(id, 'repost'), mark('confirm'));
const writePost = inTurn(press(mark('new')), writeToSend(PUBLISH));
const answerInDialog = inTurn(press(inPost(IDS.campaign, 'answer')), writeToSend(PUBLISH));
const quote = inTurn(openMenu(IDS.campaign), press(mark('quote')), writeToSend(PUBLISH, QUOTING_WORDS));

const POST_PAGE = `/@dewi_anggun/post/${IDS.support}`;
const SENDING_KEYS = ['keys Control+Enter', 'keys Meta+Enter'] as const;
const liked = { did: 'like', item: IDS.campaign };
const reply = { did: 'reply', text: OWN_WORDS, item: IDS.support };

/** What takes sides on the replica of Threads, and how it is worked. */
export const CONTROLS: readonly Control[] = [
  { act: 'like', path: '/', at: inPost(IDS.campaign, 'like'), did: liked },
  {
    act: 'like',
    what: 'on the older domain, in English',
    inputs: ['mouse'],
    path: 'https://www.threads.net/',
    query: { lang: 'en' },
    at: inPost(IDS.campaign, 'like'),
    did: liked,
  },
  {
    act: 'like',
    what: 'post that quotes',
    inputs: ['mouse', 'touch'],
    path: '/',
    at: inPost(IDS.quoting, 'like'),
    did: { did: 'like', item: IDS.quoting },
  },
  {
    act: 'share',
    what: 'repost',
    path: '/',
    before: openMenu(IDS.campaign),
    at: mark('confirm'),
    did: { did: 'repost', item: IDS.campaign },
  },
  {
    act: 'share',
    what: 'quote',
    path: '/',
    before: quote,
    at: PUBLISH,
    did: { did: 'quote', text: QUOTING_WORDS, item: IDS.campaign },
  },
  { act: 'post', path: '/', before: writePost, at: PUBLISH, did: { did: 'post', text: OWN_WORDS } },
  {
    act: 'post',
    what: 'keys',
    path: '/',
    before: writePost,
    at: EDITOR,
    inputs: SENDING_KEYS,
    did: { did: 'post', text: OWN_WORDS },
  },
  {
    act: 'comment',
    path: POST_PAGE,
    before: writeToSend(mark('send')),
    at: mark('send'),
    did: reply,
  },
  {
    act: 'comment',
    what: 'keys',
    path: POST_PAGE,
    before: writeToSend(mark('send')),
    at: EDITOR,
    inputs: SENDING_KEYS,
    did: reply,
  },
  {
    act: 'comment',
    what: 'in the dialog',
    inputs: ['mouse', 'Enter'],
    path: '/',
    before: answerInDialog,
    at: PUBLISH,
    did: { did: 'reply', text: OWN_WORDS, item: IDS.campaign },
  },
  {
    act: 'follow',
    path: '/@halilis2',
    at: `.profile ${mark('follow')}`,
    did: { did: 'follow', item: 'halilis2' },
  },
  {
    act: 'follow',
    what: 'plus on a picture',
    inputs: ['mouse', 'touch', 'Enter'],
    path: '/',
    at: inPost(IDS.campaign, 'plus'),
    did: { did: 'follow', item: 'halilis2' },
  },
  {
    act: 'follow',
    what: 'in a list',
    inputs: ['mouse'],
    path: '/search',
    at: `[data-person="halilis2"] ${mark('follow')}`,
    did: { did: 'follow', item: 'halilis2' },
  },
];

/** What may never be held there. */
export const HARMLESS: readonly Harmless[] = [
  {
    what: 'liking breakfast',
    path: '/',
    at: inPost(IDS.breakfast, 'like'),
    inputs: ['mouse', 'touch', 'assistive click'],
    did: { did: 'like', item: IDS.breakfast },
  },
  {
    what: 'taking a like back',
    path: '/',
    at: inPost(IDS.alreadyLiked, 'like'),
    did: { did: 'unlike', item: IDS.alreadyLiked },
  },
  {
    what: 'reposting the news',
    path: '/',
    before: openMenu(IDS.news),
    at: mark('confirm'),
    did: { did: 'repost', item: IDS.news },
  },
  { what: 'opening the repost menu', path: '/', at: inPost(IDS.campaign, 'repost') },
  { what: 'opening the box for an answer', path: '/', at: inPost(IDS.campaign, 'answer') },
  { what: 'opening the share menu', path: '/', at: inPost(IDS.campaign, 'share') },
  {
    what: 'following a neighbour with the plus',
    path: '/',
    at: inPost(IDS.breakfast, 'plus'),
    did: { did: 'follow', item: 'rina_masak' },
  },
  {
    what: 'an answer about breakfast',
    path: `/@rina_masak/post/${IDS.breakfast}`,
    before: writeToSend(mark('send'), 'Resepnya saya coba besok, bu'),
    at: mark('send'),
    did: { did: 'reply', text: 'Resepnya saya coba besok, bu', item: IDS.breakfast },
  },
];
