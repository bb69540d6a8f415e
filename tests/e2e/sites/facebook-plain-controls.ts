import { IDS } from '../../pages/fixtures/index.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { HANDLE } from './facebook-steps.ts';
import { OWN_WORDS, write } from './steps.ts';

const BASIC = 'https://mbasic.facebook.com';
const PAGE = `https://www.facebook.com/${HANDLE}`;

/** The unit of a post on the basic site. */
const inPost = (id: string, rest: string) => `#unit-${id} ${rest}`;

/** A link of the basic site. */
const link = (act: 'like' | 'follow', path: string, at: string): Control => ({
  act,
  what: 'a link',
  path: `${BASIC}${path}`,
  at,
  without: { Space: 'a link does nothing on Space' },
  did: { did: act },
});

/** A form of the basic site that sends the person's own words. */
const form = (act: 'post' | 'share' | 'message', path: string, at: string): Control => ({
  act,
  what: 'a form',
  path: `${BASIC}${path}`,
  before: write('textarea'),
  at,
  inputs: ['mouse', 'Enter'],
  did: { did: act === 'message' ? 'message' : 'post', text: OWN_WORDS },
});

/** The basic site, the buttons on other sites and what share links open: links and forms. */
export const PLAIN_CONTROLS: readonly Control[] = [
  link('like', '/', inPost(IDS.campaign, 'a[href^="/a/like.php"]')),
  link('follow', `/${HANDLE}`, 'a[href^="/a/subscribe.php"]'),
  {
    act: 'comment',
    what: 'a form',
    path: `${BASIC}/`,
    before: write(inPost(IDS.campaign, 'textarea')),
    at: inPost(IDS.campaign, '[type="submit"]'),
    did: { did: 'comment', text: OWN_WORDS },
  },
  form('post', '/composer/mbasic/', '[name="view_post"]'),
  form('share', '/composer/mbasic/?sid=1', '[name="view_post"]'),
  form('message', '/messages/read/', '[name="send"]'),
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
    before: write('textarea'),
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
