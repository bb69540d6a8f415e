import { IDS } from '../../pages/fixtures/index.ts';
import { INPUTS } from '../inputs.ts';
import type { Control, Harmless } from '../site-suite.ts';
import { type Before, inTurn, OWN_WORDS, press, wait, write } from './steps.ts';

/** The three generations of the site's markup that are served side by side. */
const ember = { dom: 'ember' };
const views = { dom: 'views' };
const bare = { dom: 'bare' };

/** One part of a post in the old markup and in the two newer ones, which share their structure. */
const inEmber = (id: string, css: string): string => `[data-urn="urn:li:activity:${id}"] ${css}`;
const inReact = (id: string, css: string): string => `[data-post="${id}"] ${css}`;

const AT = {
  emberLike: inEmber(IDS.campaign, '.react-button__trigger'),
  emberTray: inEmber(IDS.campaign, '.reactions-menu button:nth-child(2)'),
  emberNow: inEmber(IDS.campaign, '.social-reshare-button__sharing-as-is-dropdown-item'),
  like: inReact(IDS.campaign, 'button:has(#thumbs-up-outline-small)'),
  tray: '.tray button:nth-child(2)',
  repost: inReact(IDS.campaign, 'button:has(#repost-small)'),
  now: '[role="menuitem"]:nth-child(2)',
  editor: '[contenteditable="true"]',
  share: '.share-actions__primary-action',
};

const writeBehind = (opener: string): Before => inTurn(press(opener), write(AT.editor));

const restOn = (trigger: string, tray: string): Before =>
  inTurn((tab) => tab.mouse.moveTo(trigger), wait(tray));

const like = { act: 'like', path: '/feed/', did: { did: 'like', item: IDS.campaign } } as const;
const share = { act: 'share', path: '/feed/', did: { did: 'share', item: IDS.campaign } } as const;
const comment = {
  act: 'comment',
  path: '/feed/',
  did: { did: 'comment', text: OWN_WORDS, item: IDS.campaign },
} as const;
/** A control that differs from another only in its markup need not be worked in every way again. */
const FEW = ['mouse', 'Enter'] as const;
const SENDING = ['keys Control+Enter', 'keys Meta+Enter'] as const;

/** What takes sides on the replica of LinkedIn, in every generation of its markup. */
export const CONTROLS: readonly Control[] = [
  { ...like, what: '2024', query: ember, at: AT.emberLike },
  {
    ...like,
    what: '2024, with l',
    query: ember,
    at: `[data-urn="urn:li:activity:${IDS.campaign}"]`,
    inputs: ['keys l'],
  },
  {
    ...like,
    what: '2024, a reaction',
    query: ember,
    before: restOn(AT.emberLike, AT.emberTray),
    at: AT.emberTray,
    inputs: FEW,
  },
  { ...like, what: '2025', query: views, at: AT.like, inputs: FEW },
  { ...like, what: '2026', query: bare, at: AT.like },
  {
    ...like,
    what: '2026, a reaction of the tray at the end of the page',
    query: bare,
    before: press(inReact(IDS.campaign, 'button:has(#chevron-up-small)')),
    at: AT.tray,
  },
  {
    ...share,
    what: '2024, at once',
    query: ember,
    before: press(inEmber(IDS.campaign, '.social-reshare-button')),
    at: AT.emberNow,
    inputs: FEW,
  },
  { ...share, what: '2025, at once', query: views, before: press(AT.repost), at: AT.now, inputs: FEW },
  { ...share, what: '2026, at once', query: { ...bare, lang: 'en' }, before: press(AT.repost), at: AT.now },
  {
    ...share,
    what: 'with words of one’s own',
    query: bare,
    before: inTurn(press(AT.repost, '[role="menuitem"]'), write(AT.editor)),
    at: AT.share,
    did: { did: 'share', text: OWN_WORDS, item: IDS.campaign },
  },
  {
    ...comment,
    what: '2024, Quill',
    query: ember,
    before: writeBehind(inEmber(IDS.campaign, '.comment-button')),
    at: '[class*="comments-comment-box__submit-button"]',
    inputs: FEW,
  },
  {
    ...comment,
    what: '2024, keys in Quill',
    query: ember,
    before: writeBehind(inEmber(IDS.campaign, '.comment-button')),
    at: AT.editor,
    inputs: SENDING,
  },
  {
    ...comment,
    what: '2025, ProseMirror',
    query: views,
    before: writeBehind(inReact(IDS.campaign, '[data-view-name="feed-comment-button"]')),
    at: '[data-view-name="comment-post"]',
    inputs: FEW,
  },
  {
    ...comment,
    what: '2026, ProseMirror',
    query: bare,
    before: writeBehind(inReact(IDS.campaign, 'button:has(#comment-small)')),
    at: '[id^="commentButtonSection"] button',
  },
  {
    ...comment,
    what: '2026, keys in ProseMirror',
    query: bare,
    before: writeBehind(inReact(IDS.campaign, 'button:has(#comment-small)')),
    at: AT.editor,
    inputs: SENDING,
  },
  {
    act: 'post',
    path: '/feed/',
    query: { shareActive: 'true' },
    before: write(AT.editor),
    at: AT.share,
    did: { did: 'post', text: OWN_WORDS },
  },
  {
    act: 'message',
    path: '/messaging/thread/1/',
    before: write(AT.editor),
    at: '.msg-form__send-button',
    did: { did: 'message', text: OWN_WORDS },
  },
  {
    act: 'message',
    what: 'Enter',
    path: '/messaging/thread/1/',
    query: { enter: '1' },
    before: write(AT.editor),
    at: AT.editor,
    inputs: ['keys Enter'],
    did: { did: 'message', text: OWN_WORDS },
  },
  {
    act: 'follow',
    what: 'the author of a post',
    path: '/feed/',
    at: inReact(IDS.campaign, 'button[aria-label^="Ikuti"]'),
    did: { did: 'follow', account: 'halilis2' },
  },
  {
    act: 'follow',
    what: 'a company',
    path: '/company/halilis2/',
    at: 'button.follow',
    did: { did: 'follow', account: 'halilis2' },
  },
  {
    act: 'follow',
    what: 'a connection',
    path: '/in/halilis2/',
    before: press('a[href*="custom-invite"]'),
    at: '[role="dialog"] button',
    inputs: FEW,
    did: { did: 'connect', account: 'halilis2' },
  },
  {
    act: 'join',
    path: `/groups/${IDS.campaignCommunity}/`,
    at: 'main button',
    did: { did: 'join', group: IDS.campaignCommunity },
  },
  { act: 'attend', path: '/events/31/', at: 'main button', did: { did: 'attend', event: '31' } },
];

/** What may never be held there. */
export const HARMLESS: readonly Harmless[] = [
  {
    what: 'liking breakfast, 2024',
    path: '/feed/',
    query: ember,
    at: inEmber(IDS.breakfast, '.react-button__trigger'),
    inputs: INPUTS,
    did: { did: 'like', item: IDS.breakfast },
  },
  {
    what: 'liking breakfast, 2026',
    path: '/feed/',
    query: bare,
    at: inReact(IDS.breakfast, 'button:has(#thumbs-up-outline-small)'),
    inputs: INPUTS,
    did: { did: 'like', item: IDS.breakfast },
  },
  {
    what: 'taking a reaction back',
    path: '/feed/',
    at: inReact(IDS.alreadyLiked, 'button:has(#like-consumption-small)'),
    did: { did: 'unlike', item: IDS.alreadyLiked },
  },
  {
    what: 'reposting the news',
    path: '/feed/',
    before: press(inReact(IDS.news, 'button:has(#repost-small)')),
    at: AT.now,
    did: { did: 'share', item: IDS.news },
  },
  { what: 'opening the repost menu', path: '/feed/', at: AT.repost },
  { what: 'opening the composer from it', path: '/feed/', before: press(AT.repost), at: '[role="menuitem"]' },
  {
    what: 'opening the comment box',
    path: '/feed/',
    at: inReact(IDS.campaign, 'button:has(#comment-small)'),
  },
  { what: 'asking to connect', path: '/in/halilis2/', at: 'a[href*="custom-invite"]' },
  {
    what: 'following a company that believes only real presses',
    path: '/company/warungmbokti/',
    query: { trusted: '1' },
    at: 'button.follow',
    did: { did: 'follow', account: 'warungmbokti' },
  },
];
