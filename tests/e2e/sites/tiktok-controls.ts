import { IDS } from '../../pages/fixtures/index.ts';
import { INPUTS } from '../inputs.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { type Before, OWN_WORDS, open, write } from './steps.ts';

const VIDEO = `/@halilis2/video/${IDS.campaign}`;
const EDITOR = '[contenteditable="true"]';

const item = (id: string) => `article[data-scroll-index="${id}"]`;
const inItem = (id: string, mark: string) => `${item(id)} button:has([data-e2e="${mark}"])`;
const LIKE = inItem(IDS.campaign, 'like-icon');
const PLAYER = `${item(IDS.campaign)} video`;

const writeComment = write(EDITOR);

const showing =
  (at: string): Before =>
  (tab) =>
    tab.evaluate((css: string) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), at);

const SHARE_PANEL = '[data-e2e="share-repost"]';
const liked = { did: 'like', item: IDS.campaign };
const commented = { did: 'comment', item: IDS.campaign, text: OWN_WORDS };

export const CONTROLS: readonly Control[] = [
  { act: 'like', path: '/foryou', at: LIKE, did: liked },
  {
    act: 'like',
    what: 'older marks',
    path: '/foryou',
    query: { marks: 'old' },
    at: LIKE,
    inputs: ['mouse'],
    did: liked,
  },
  {
    act: 'like',
    what: 'in English',
    path: '/foryou',
    query: { lang: 'en' },
    at: LIKE,
    inputs: ['mouse'],
    did: liked,
  },
  {
    act: 'like',
    what: 'page of a video',
    path: VIDEO,
    at: 'button:has([data-e2e="browse-like-icon"])',
    did: liked,
  },
  {
    act: 'like',
    what: 'double press',
    path: '/foryou',
    at: PLAYER,
    fresh: true,
    inputs: ['double click', 'double tap'],
    did: liked,
  },
  {
    act: 'like',
    what: 'the key L',
    path: '/foryou',
    before: showing(LIKE),
    at: 'body',
    inputs: ['keys l'],
    did: liked,
  },
  {
    act: 'like',
    what: 'heart of a comment',
    path: VIDEO,
    at: '.comment [aria-pressed]',
    did: { did: 'like comment', item: 'gas' },
  },
  {
    act: 'like',
    what: 'heart of a comment, older marks',
    path: VIDEO,
    query: { marks: 'old' },
    at: '[data-e2e="comment-like-icon"]',
    inputs: ['mouse', 'touch', 'assistive click'],
    did: { did: 'like comment', item: 'gas' },
  },
  {
    act: 'like',
    what: 'live stream',
    path: '/@halilis2/live',
    at: '[data-e2e="live-like-button"]',
    did: { did: 'like live', item: 'halilis2' },
  },
  {
    act: 'share',
    path: '/foryou',
    before: open(inItem(IDS.campaign, 'share-icon'), SHARE_PANEL),
    at: SHARE_PANEL,
    did: { did: 'repost', item: IDS.campaign },
  },
  {
    act: 'share',
    what: 'page of a video',
    path: VIDEO,
    before: open('button:has([data-e2e="browse-share-icon"])', SHARE_PANEL),
    at: SHARE_PANEL,
    inputs: ['mouse'],
    did: { did: 'repost', item: IDS.campaign },
  },
  {
    act: 'follow',
    path: '/@halilis2',
    at: '[data-e2e="follow-button"]',
    did: { did: 'follow', item: 'halilis2' },
  },
  {
    act: 'follow',
    what: 'beside a video of the feed',
    path: '/foryou',
    at: `${item(IDS.campaign)} [data-e2e="feed-follow"]`,
    did: { did: 'follow', item: 'halilis2' },
  },
  {
    act: 'follow',
    what: 'page of a video',
    path: VIDEO,
    at: '[data-e2e="browse-follow"] button',
    inputs: ['mouse'],
    did: { did: 'follow', item: 'halilis2' },
  },
  {
    act: 'comment',
    path: VIDEO,
    before: writeComment,
    at: '[data-e2e="comment-post"]',
    without: { Space: 'the site hears only Enter on it' },
    did: commented,
  },
  {
    act: 'comment',
    what: 'Enter',
    path: VIDEO,
    before: writeComment,
    at: EDITOR,
    inputs: ['keys Enter'],
    did: commented,
  },
  {
    act: 'message',
    path: '/messages',
    before: writeComment,
    at: '[data-e2e="message-send"]',
    did: { did: 'message', text: OWN_WORDS },
  },
  {
    act: 'message',
    what: 'Enter',
    path: '/messages',
    before: writeComment,
    at: EDITOR,
    inputs: ['keys Enter'],
    did: { did: 'message', text: OWN_WORDS },
  },
  {
    act: 'post',
    path: '/tiktokstudio/upload',
    before: writeComment,
    at: '[data-e2e="post_video_button"]',
    did: { did: 'post', text: OWN_WORDS },
  },
];

const FOOD = 'Sambalnya enak';

export const HARMLESS: readonly Harmless[] = [
  {
    what: 'liking a breakfast',
    path: '/foryou',
    at: inItem(IDS.breakfast, 'like-icon'),
    inputs: INPUTS,
    did: { did: 'like', item: IDS.breakfast },
  },
  {
    what: 'liking it by a double press',
    path: '/foryou',
    at: `${item(IDS.breakfast)} video`,
    inputs: ['double click', 'double tap'],
    did: { did: 'like', item: IDS.breakfast },
  },
  { what: 'pausing a campaign', path: '/foryou', at: PLAYER },
  { what: 'opening the share panel of a campaign', path: '/foryou', at: inItem(IDS.campaign, 'share-icon') },
  { what: 'opening its comments', path: '/foryou', at: inItem(IDS.campaign, 'comment-icon') },
  { what: 'keeping it as a favourite', path: '/foryou', at: inItem(IDS.campaign, 'favorite-icon') },
  {
    what: 'unfollowing',
    path: '/@rina_masak',
    at: '[data-e2e="follow-button"]',
    did: { did: 'unfollow', item: 'rina_masak' },
  },
  {
    what: 'a comment about food',
    path: VIDEO,
    before: write(EDITOR, FOOD),
    at: '[data-e2e="comment-post"]',
    did: { did: 'comment', item: IDS.campaign, text: FOOD },
  },
];
