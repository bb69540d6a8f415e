import { VIDEO_IDS } from '../../pages/youtube/data.ts';
import { INPUTS } from '../inputs.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { type Before, inTurn, OWN_WORDS, press, write } from './steps.ts';

const WATCH = `/watch?v=${VIDEO_IDS.campaign}`;
const COOKING = `/watch?v=${VIDEO_IDS.cooking}`;
const EDITOR = '#contenteditable-root';
const CHAT = '#input[contenteditable]';
const LIKE = 'like-button-view-model button';

/** The box of a comment is made when its place is pressed. */
const writeComment = (words?: string): Before => inTurn(press('#placeholder-area'), write(EDITOR, words));

const chat = {
  path: '/live_chat',
  before: write(CHAT),
  did: { did: 'chat', text: OWN_WORDS },
};
const comment = { path: WATCH, before: writeComment(), did: { did: 'comment', text: OWN_WORDS } };
const like = { act: 'like', did: { did: 'like', item: VIDEO_IDS.campaign } } as const;
const subscribe = { act: 'follow', did: { did: 'subscribe', item: 'halilis2' } } as const;

/** One way of working it tells whether an older generation of markup is known. */
const once = { inputs: ['mouse'] } as const;

export const CONTROLS: readonly Control[] = [
  { ...like, path: WATCH, at: LIKE },
  { ...like, what: 'in English', path: WATCH, query: { lang: 'en' }, at: LIKE, ...once },
  {
    ...like,
    what: 'segmented buttons',
    path: WATCH,
    query: { thumbs: 'segmented' },
    at: '#segmented-like-button button',
    ...once,
  },
  {
    ...like,
    what: 'two toggles',
    path: WATCH,
    query: { thumbs: 'toggles' },
    at: '#top-level-buttons-computed > ytd-toggle-button-renderer:first-child button',
    ...once,
  },
  {
    ...like,
    what: 'phone site',
    path: `https://m.youtube.com${WATCH}`,
    at: 'toggle-button-with-animated-icon button',
    inputs: ['touch', 'mouse'],
  },
  { ...like, what: 'short', path: `/shorts/${VIDEO_IDS.campaign}`, at: `[is-active] ${LIKE}` },
  {
    act: 'like',
    what: 'comment',
    path: WATCH,
    at: 'ytd-comment-view-model #like-button button',
    did: { did: 'like comment', item: 'UgxGas' },
  },
  {
    act: 'like',
    what: 'community post',
    path: '/@halilis2/posts',
    at: 'ytd-backstage-post-renderer #like-button button',
    did: { did: 'like post', item: 'UgkxKerja' },
  },
  { ...subscribe, path: WATCH, at: '#subscribe-button-shape button' },
  { ...subscribe, what: 'channel', path: '/@halilis2', at: 'yt-subscribe-button-view-model button' },
  {
    ...subscribe,
    what: 'player in another site',
    path: `https://www.youtube-nocookie.com/embed/${VIDEO_IDS.campaign}`,
    at: '.ytp-sb-subscribe',
  },
  { act: 'comment', ...comment, at: '#submit-button button' },
  { act: 'comment', what: 'Control+Enter', ...comment, at: EDITOR, inputs: ['keys Control+Enter'] },
  { act: 'comment', what: 'chat of a live stream', ...chat, at: '#send-button button' },
  { act: 'comment', what: 'chat of a live stream, Enter', ...chat, at: CHAT, inputs: ['keys Enter'] },
  {
    act: 'post',
    path: '/@sri_wahyuni/posts',
    before: write(EDITOR),
    at: '#submit-button button',
    did: { did: 'community post', text: OWN_WORDS },
  },
];

const FOOD = 'Sambalnya enak';

export const HARMLESS: readonly Harmless[] = [
  {
    what: 'liking a breakfast',
    path: COOKING,
    at: LIKE,
    inputs: INPUTS,
    did: { did: 'like', item: VIDEO_IDS.cooking },
  },
  {
    what: 'disliking a campaign',
    path: WATCH,
    at: 'dislike-button-view-model button',
    did: { did: 'dislike', item: `video:${VIDEO_IDS.campaign}` },
  },
  {
    what: 'unsubscribing',
    path: '/@rina_masak',
    at: 'yt-subscribe-button-view-model button',
    did: { did: 'unsubscribe', item: 'rina_masak' },
  },
  {
    what: 'liking a plain comment under a campaign',
    path: WATCH,
    at: 'ytd-comment-view-model + ytd-comment-view-model #like-button button',
    did: { did: 'like comment', item: 'UgxEnak' },
  },
  {
    what: 'a comment about food',
    path: WATCH,
    before: writeComment(FOOD),
    at: '#submit-button button',
    did: { did: 'comment', text: FOOD },
  },
  { what: 'opening the share panel', path: WATCH, at: '#share' },
  {
    what: 'opening the comments of a short',
    path: `/shorts/${VIDEO_IDS.campaign}`,
    at: '[is-active] reel-action-bar-view-model > button-view-model button',
  },
];
