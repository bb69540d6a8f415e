import { IDS } from '../../pages/fixtures/index.ts';
import { INPUTS } from '../inputs.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { inTurn, OWN_WORDS, press, write } from './steps.ts';

const MASTODON = 'https://mastodon.example/';
const BLUESKY = 'https://bsky.app/';
const REDDIT = 'https://www.reddit.com/r/kertasari/comments/5/';
const KASKUS = 'https://www.kaskus.co.id/thread/5/';

const inPost = (id: string, css: string): string => `[data-post="${id}"] ${css}`;
const inComment = (id: string): string => `shreddit-comment-action-row[comment-id="${id}"]`;

const AT = {
  star: inPost(IDS.campaign, '[title="Favorit"]'),
  boost: inPost(IDS.campaign, '[title="Boost"]'),
  heart: inPost(IDS.campaign, '[aria-label^="Suka ("]'),
  repost: inPost(IDS.campaign, '[data-testid="repostBtn"]'),
  publish: '[data-testid="composerPublishBtn"]',
  editor: '[contenteditable="true"]',
};

const SENDING = ['keys Control+Enter', 'keys Meta+Enter'] as const;
/** The same control on another site need not be worked in every way again. */
const FEW = ['mouse', 'Enter'] as const;
const INSIDE = 'it would press the element around the button, which does nothing';

/** What takes sides on four sites that have no adapter of their own. */
export const CONTROLS: readonly Control[] = [
  {
    act: 'like',
    what: 'Mastodon',
    path: MASTODON,
    at: AT.star,
    did: { did: 'like', item: IDS.campaign },
  },
  {
    act: 'like',
    what: 'Mastodon, with f',
    path: MASTODON,
    at: `[data-post="${IDS.campaign}"]`,
    inputs: ['keys f'],
    did: { did: 'like', item: IDS.campaign },
  },
  { act: 'share', what: 'Mastodon', path: MASTODON, at: AT.boost, did: { did: 'boost', item: IDS.campaign } },
  {
    act: 'share',
    what: 'Mastodon, from its menu',
    path: MASTODON,
    query: { boost: 'menu' },
    before: press(AT.boost),
    at: '.dropdown-menu button',
    inputs: FEW,
    did: { did: 'boost', item: IDS.campaign },
  },
  {
    act: 'post',
    what: 'Mastodon',
    path: MASTODON,
    before: write('textarea'),
    at: '.compose-form button',
    did: { did: 'post', text: OWN_WORDS },
  },
  {
    act: 'post',
    what: 'Mastodon, keys',
    path: MASTODON,
    before: write('textarea'),
    at: 'textarea',
    inputs: SENDING,
    did: { did: 'post', text: OWN_WORDS },
  },
  {
    act: 'follow',
    what: 'Mastodon',
    path: `${MASTODON}@halilis2`,
    at: '.account__header button',
    did: { did: 'follow', account: 'halilis2' },
  },
  {
    act: 'like',
    what: 'Bluesky',
    path: BLUESKY,
    at: AT.heart,
    inputs: FEW,
    did: { did: 'like', item: IDS.campaign },
  },
  {
    act: 'share',
    what: 'Bluesky, from a menu that opens on pointerdown',
    path: BLUESKY,
    before: press(AT.repost),
    at: '[role="menuitem"]',
    did: { did: 'repost', item: IDS.campaign },
  },
  {
    act: 'comment',
    what: 'Bluesky',
    path: BLUESKY,
    before: inTurn(press(inPost(IDS.campaign, '[data-testid="replyBtn"]')), write(AT.editor)),
    at: AT.publish,
    did: { did: 'reply', text: OWN_WORDS, item: IDS.campaign },
  },
  {
    act: 'post',
    what: 'Bluesky, in English',
    path: BLUESKY,
    query: { lang: 'en' },
    before: inTurn(press('[data-testid="composeFAB"]'), write(AT.editor)),
    at: AT.publish,
    inputs: FEW,
    did: { did: 'post', text: OWN_WORDS },
  },
  {
    act: 'like',
    what: 'Reddit, inside a shadow root',
    path: REDDIT,
    at: inComment(IDS.campaign),
    without: { 'assistive click': INSIDE },
    did: { did: 'upvote', item: IDS.campaign },
  },
  {
    act: 'comment',
    what: 'Reddit',
    path: REDDIT,
    before: write(AT.editor),
    at: '[slot="submit-button"]',
    inputs: FEW,
    did: { did: 'comment', text: OWN_WORDS },
  },
  {
    act: 'join',
    what: 'Reddit, inside a shadow root',
    path: 'https://www.reddit.com/r/RelawanHALILIS/',
    at: 'shreddit-join-button',
    without: { 'assistive click': INSIDE },
    did: { did: 'join', community: 'RelawanHALILIS' },
  },
  {
    act: 'like',
    what: 'Kaskus, no button at all',
    path: KASKUS,
    at: inPost(IDS.campaign, '.vote'),
    did: { did: 'like', item: IDS.campaign },
  },
  {
    act: 'share',
    what: 'Kaskus',
    path: KASKUS,
    at: inPost(IDS.campaign, '.share'),
    inputs: FEW,
    did: { did: 'share', item: IDS.campaign },
  },
  {
    act: 'comment',
    what: 'Kaskus, a form',
    path: KASKUS,
    before: write('textarea'),
    at: 'input[type="submit"]',
    did: { did: 'comment', text: OWN_WORDS },
  },
];

/** What may never be held there. */
export const HARMLESS: readonly Harmless[] = [
  {
    what: 'a favourite for breakfast, Mastodon',
    path: MASTODON,
    at: inPost(IDS.breakfast, '[title="Favorit"]'),
    inputs: INPUTS,
    did: { did: 'like', item: IDS.breakfast },
  },
  {
    what: 'taking a favourite back',
    path: MASTODON,
    at: inPost(IDS.alreadyLiked, '[title="Hapus dari favorit"]'),
    did: { did: 'unlike', item: IDS.alreadyLiked },
  },
  { what: 'opening the boost menu', path: MASTODON, query: { boost: 'menu' }, at: AT.boost },
  { what: 'turning to the composer', path: MASTODON, at: inPost(IDS.campaign, '[title="Balas"]') },
  { what: 'opening the repost menu, Bluesky', path: BLUESKY, at: AT.repost },
  { what: 'quoting', path: BLUESKY, before: press(AT.repost), at: '[role="menuitem"]:nth-child(2)' },
  {
    what: 'an upvote for breakfast, Reddit',
    path: REDDIT,
    at: inComment(IDS.breakfast),
    did: { did: 'upvote', item: IDS.breakfast },
  },
  {
    what: 'liking breakfast, Kaskus',
    path: KASKUS,
    at: inPost(IDS.breakfast, '.vote'),
    inputs: ['mouse', 'touch'],
    did: { did: 'like', item: IDS.breakfast },
  },
];
