import { IDS } from '../../pages/fixtures/index.ts';
import { INPUTS } from '../inputs.ts';
import { AT, inPost } from '../places.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { type Before, inTurn, OWN_WORDS, open, press, wait, write } from './steps.ts';

const TEAM = { id: '1700000000000000102', handle: 'halilis2' };

const openRepostMenu = open(inPost('halilis2', IDS.campaign, 'retweet'), AT.menu);

const writeToSend = (composer: string): Before =>
  inTurn(write(composer), wait('[data-testid^="tweetButton"]:not(:disabled)'));

const quote = inTurn(openRepostMenu, press(AT.quoteItem), writeToSend(AT.sheetComposer));

/** What takes sides on the replica of X, and how it is worked. */
export const CONTROLS: readonly Control[] = [
  {
    act: 'like',
    path: '/home',
    at: inPost('halilis2', IDS.campaign, 'like'),
    did: { did: 'like', post: IDS.campaign },
  },
  {
    act: 'share',
    what: 'repost',
    path: '/home',
    before: openRepostMenu,
    at: AT.repostItem,
    did: { did: 'repost', post: IDS.campaign },
  },
  {
    act: 'share',
    what: 'quote',
    path: '/home',
    before: quote,
    at: AT.send,
    did: { did: 'quote', text: OWN_WORDS, of: IDS.campaign },
  },
  {
    act: 'comment',
    what: 'reply',
    path: `/dewi_anggun/status/${IDS.support}`,
    before: writeToSend(AT.composer),
    at: AT.sendInline,
    did: { did: 'reply', text: OWN_WORDS, to: IDS.support },
  },
  {
    act: 'post',
    path: '/compose/post',
    before: writeToSend(AT.sheetComposer),
    at: AT.send,
    did: { did: 'post', text: OWN_WORDS },
  },
  {
    act: 'post',
    what: 'keys in the composer',
    path: '/compose/post',
    before: writeToSend(AT.sheetComposer),
    at: AT.sheetComposer,
    inputs: ['keys Control+Enter', 'keys Meta+Enter'],
    did: { did: 'post', text: OWN_WORDS },
  },
  {
    act: 'like',
    what: 'a post that has the focus',
    path: '/home',
    at: `article:has(a[href="/halilis2/status/${IDS.campaign}"])`,
    inputs: ['keys l'],
    did: { did: 'like', post: IDS.campaign },
  },
  {
    act: 'follow',
    path: `/${TEAM.handle}`,
    at: `[data-testid="${TEAM.id}-follow"]`,
    did: { did: 'follow', account: TEAM.handle },
  },
  {
    act: 'join',
    path: `/i/communities/${IDS.campaignCommunity}`,
    at: AT.join,
    did: { did: 'join', community: IDS.campaignCommunity },
  },
];

/** What may never be held there. */
export const HARMLESS: readonly Harmless[] = [
  {
    what: 'liking breakfast',
    path: '/home',
    at: inPost('rina_masak', IDS.breakfast, 'like'),
    inputs: INPUTS,
    did: { did: 'like', post: IDS.breakfast },
  },
  {
    what: 'reposting the news',
    path: '/home',
    before: async (tab) => {
      await tab.click(inPost('kabarkertasari', IDS.news, 'retweet'));
      await tab.until('the menu', (css: string) => document.querySelector(css) !== null, AT.menu);
    },
    at: AT.repostItem,
    did: { did: 'repost', post: IDS.news },
  },
  { what: 'opening the repost menu', path: '/home', at: inPost('halilis2', IDS.campaign, 'retweet') },
  { what: 'answering', path: '/home', at: inPost('halilis2', IDS.campaign, 'reply') },
  {
    what: 'a bookmark',
    path: '/home',
    at: inPost('halilis2', IDS.campaign, 'bookmark'),
    did: { did: 'bookmark', post: IDS.campaign },
  },
];
