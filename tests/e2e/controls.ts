import { IDS } from '../pages/fixtures/index.ts';
import type { SiteAct } from '../pages/x/site-log.ts';
import type { Tab } from './browsers/index.ts';
import { AT, inPost } from './places.ts';

const TEAM = { id: '1700000000000000102', handle: 'halilis2' };
const OWN_WORDS = 'Ayo coblos nomor 2, menangkan HALILIS!';

/** A control of the site whose press is an act that takes sides. */
export type Control = {
  act: string;
  path: string;
  /** What a person does first; none of it may be held. */
  before?: (tab: Tab) => Promise<void>;
  at: string;
  did: SiteAct;
};

async function openRepostMenu(tab: Tab): Promise<void> {
  await tab.click(inPost('halilis2', IDS.campaign, 'retweet'));
  await tab.until('the menu', (css: string) => document.querySelector(css) !== null, AT.menu);
}

const isSendable = (composer: string, words: string) =>
  document.querySelector(composer)?.textContent?.includes(words) === true &&
  document.querySelector('[data-testid^="tweetButton"]:not(:disabled)') !== null;

const write =
  (composer: string) =>
  async (tab: Tab): Promise<void> => {
    await tab.click(composer);
    await tab.type(OWN_WORDS);
    await tab.until('a button that sends', isSendable, composer, OWN_WORDS);
  };

async function quote(tab: Tab): Promise<void> {
  await openRepostMenu(tab);
  await tab.click(AT.quoteItem);
  await write(AT.sheetComposer)(tab);
}

export const CONTROLS: readonly Control[] = [
  {
    act: 'like',
    path: '/home',
    at: inPost('halilis2', IDS.campaign, 'like'),
    did: { did: 'like', post: IDS.campaign },
  },
  {
    act: 'repost',
    path: '/home',
    before: openRepostMenu,
    at: AT.repostItem,
    did: { did: 'repost', post: IDS.campaign },
  },
  {
    act: 'quote',
    path: '/home',
    before: quote,
    at: AT.send,
    did: { did: 'quote', text: OWN_WORDS, of: IDS.campaign },
  },
  {
    act: 'reply',
    path: `/dewi_anggun/status/${IDS.support}`,
    before: write(AT.composer),
    at: AT.sendInline,
    did: { did: 'reply', text: OWN_WORDS, to: IDS.support },
  },
  {
    act: 'post',
    path: '/compose/post',
    before: write(AT.sheetComposer),
    at: AT.send,
    did: { did: 'post', text: OWN_WORDS },
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

/** The ways a person can press a control. */
export const PRESSES: readonly { how: string; press: (tab: Tab, at: string) => Promise<void> }[] = [
  { how: 'mouse', press: (tab, at) => tab.click(at) },
  { how: 'touch', press: (tab, at) => tab.tap(at) },
  {
    how: 'Enter',
    press: async (tab, at) => {
      await tab.focus(at);
      await tab.press('Enter');
    },
  },
  {
    how: 'Space',
    press: async (tab, at) => {
      await tab.focus(at);
      await tab.press('Space');
    },
  },
  {
    how: 'assistive click',
    press: (tab, at) => tab.evaluate((css: string) => document.querySelector<HTMLElement>(css)?.click(), at),
  },
];
