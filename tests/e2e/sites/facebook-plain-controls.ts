import { IDS } from '../../pages/fixtures/index.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { fill, HANDLE, OWN_WORDS } from './facebook-steps.ts';

const BASIC = 'https://mbasic.facebook.com';
const LINK = { Space: 'a link does nothing on Space' } as const;
const PAGE = `https://www.facebook.com/${HANDLE}`;

/** The unit of a post on the basic site. */
const inPost = (id: string, rest: string) => `#unit-${id} ${rest}`;

/** The basic site, the buttons on other sites and what share links open: links and forms. */
export const PLAIN_CONTROLS: readonly Control[] = [
  {
    act: 'like',
    what: 'a link',
    path: `${BASIC}/`,
    at: inPost(IDS.campaign, 'a[href^="/a/like.php"]'),
    without: LINK,
    did: { did: 'like' },
  },
  {
    act: 'follow',
    what: 'a link',
    path: `${BASIC}/${HANDLE}`,
    at: 'a[href^="/a/subscribe.php"]',
    without: LINK,
    did: { did: 'follow' },
  },
  {
    act: 'comment',
    what: 'a form',
    path: `${BASIC}/`,
    before: fill(inPost(IDS.campaign, 'textarea')),
    at: inPost(IDS.campaign, '[type="submit"]'),
    did: { did: 'comment', text: OWN_WORDS },
  },
  {
    act: 'post',
    what: 'a form',
    path: `${BASIC}/composer/mbasic/`,
    before: fill('textarea'),
    at: '[name="view_post"]',
    inputs: ['mouse', 'Enter'],
    did: { did: 'post', text: OWN_WORDS },
  },
  {
    act: 'share',
    what: 'a form',
    path: `${BASIC}/composer/mbasic/?sid=1`,
    before: fill('textarea'),
    at: '[name="view_post"]',
    inputs: ['mouse', 'Enter'],
    did: { did: 'post', text: OWN_WORDS },
  },
  {
    act: 'message',
    what: 'a form',
    path: `${BASIC}/messages/read/`,
    before: fill('textarea'),
    at: '[name="send"]',
    inputs: ['mouse', 'Enter'],
    did: { did: 'message', text: OWN_WORDS },
  },
  {
    act: 'like',
    what: 'the button on other sites',
    path: '/plugins/like.php',
    query: { href: PAGE },
    at: 'button',
    did: { did: 'like', item: PAGE },
  },
  {
    act: 'follow',
    what: 'the page box on other sites',
    path: '/plugins/page.php',
    query: { href: PAGE },
    at: 'button',
    inputs: ['mouse', 'Enter'],
    did: { did: 'follow', item: PAGE },
  },
  {
    act: 'share',
    what: 'a share link',
    path: '/sharer/sharer.php',
    query: { u: 'https://kabar-kertasari.example/1' },
    before: fill('textarea'),
    at: '[name="__CONFIRM__"]',
    inputs: ['mouse', 'touch', 'Enter'],
    did: { did: 'share', item: 'https://kabar-kertasari.example/1', text: OWN_WORDS },
  },
];

export const PLAIN_HARMLESS: readonly Harmless[] = [
  {
    what: 'a link that likes breakfast',
    path: `${BASIC}/`,
    at: inPost(IDS.breakfast, 'a[href^="/a/like.php"]'),
    did: { did: 'like' },
  },
  {
    what: 'a link that opens the reactions',
    path: `${BASIC}/`,
    at: inPost(IDS.campaign, 'a[href^="/reactions/"]'),
  },
  {
    what: 'a link that opens the share form',
    path: `${BASIC}/`,
    at: inPost(IDS.campaign, 'a[href^="/composer/"]'),
  },
];
