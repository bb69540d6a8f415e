import { IDS } from '../../pages/fixtures/index.ts';
import { INPUTS } from '../inputs.ts';
import type { Control, Harmless } from '../site-suite.ts';
import {
  AT,
  HANDLE,
  openShare,
  openTrayByKey,
  PERMALINK,
  writeInShare,
  writePost,
  writePostAndGoOn,
} from './facebook-steps.ts';
import { OWN_WORDS, open, write } from './steps.ts';

const POST = IDS.campaign;
const like = {
  act: 'like',
  path: '/',
  at: AT.inPost(POST, 'Suka'),
  did: { did: 'like', item: POST },
} as const;

const REACTIONS: readonly Control[] = [
  like,
  { ...like, what: 'in English', query: { lang: 'en' }, at: AT.inPost(POST, 'Like'), inputs: ['mouse'] },
  { ...like, what: 'markup before the roles', query: { generation: 'old' } },
  {
    ...like,
    what: 'a post that shares another',
    at: AT.inPost(IDS.quoting, 'Suka'),
    did: { did: 'like', item: IDS.quoting },
    inputs: ['mouse', 'Enter'],
  },
  {
    ...like,
    what: 'a picture with words in it',
    at: AT.inPost(IDS.pictureOnly, 'Suka'),
    did: { did: 'like', item: IDS.pictureOnly },
    inputs: ['mouse', 'touch'],
  },
  {
    ...like,
    what: 'a comment',
    path: PERMALINK,
    at: AT.inComment(`${POST}_701`, 'Suka'),
    did: { did: 'like', item: `${POST}_701` },
  },
  { ...like, what: 'a reel', path: `/reel/${POST}`, at: '.reel [aria-label="Suka"]' },
  { ...like, what: 'the l key', at: `#unit-${POST}`, inputs: ['keys l'] },
  {
    ...like,
    what: 'Super, from the tray',
    before: openTrayByKey(POST),
    at: '.tray [aria-label="Super"]',
    inputs: ['Enter', 'Space', 'assistive click'],
    did: { did: 'love', item: POST },
  },
];

const share = {
  act: 'share',
  path: '/',
  before: openShare(POST),
  at: AT.inDialog('Bagikan sekarang'),
} as const;

const SHARES: readonly Control[] = [
  { ...share, what: 'share now', did: { did: 'share', item: POST } },
  {
    ...share,
    what: 'with own words',
    before: writeInShare(IDS.breakfast),
    inputs: ['mouse', 'Enter'],
    did: { did: 'share', item: IDS.breakfast, text: OWN_WORDS },
  },
  {
    ...share,
    what: 'to a group by message',
    at: AT.inDialog('Kirim'),
    did: { did: 'send', item: POST, to: 'Grup SDN 2 Kertasari' },
  },
  {
    ...share,
    what: 'a reel',
    path: `/reel/${POST}`,
    before: open('.reel [aria-label="Bagikan"]', AT.dialogEditor),
    inputs: ['mouse'],
    did: { did: 'share', item: POST },
  },
];

const comment = {
  act: 'comment',
  path: PERMALINK,
  before: write(AT.commentBox),
  did: { did: 'comment', item: POST, text: OWN_WORDS },
} as const;
const post = {
  act: 'post',
  path: '/',
  before: writePost,
  at: AT.inDialog('Posting'),
  did: { did: 'post', text: OWN_WORDS },
} as const;
const message = {
  act: 'message',
  path: '/',
  before: write(AT.chatBox),
  did: { did: 'message', text: OWN_WORDS },
} as const;

const OWN_TEXTS: readonly Control[] = [
  { ...comment, at: AT.sendsComment },
  { ...comment, what: 'Enter in the box', at: AT.commentBox, inputs: ['keys Enter'] },
  post,
  {
    ...post,
    what: 'in two steps',
    query: { steps: '2' },
    before: writePostAndGoOn,
    inputs: ['mouse', 'Enter'],
  },
  { ...message, at: AT.sendsChat },
  { ...message, what: 'Enter in the chat box', at: AT.chatBox, inputs: ['keys Enter'] },
];

const profile = { act: 'follow', path: `/${HANDLE}` } as const;
const group = `/groups/${IDS.campaignCommunity}`;

const ACCOUNTS: readonly Control[] = [
  { ...profile, at: AT.header('Ikuti'), did: { did: 'follow', item: HANDLE } },
  {
    ...profile,
    what: 'liking a page',
    at: AT.header('Suka'),
    inputs: ['mouse', 'Enter'],
    did: { did: 'like-page', item: HANDLE },
  },
  {
    ...profile,
    what: 'a friend request',
    at: AT.header('Tambah teman'),
    inputs: ['mouse', 'Enter'],
    did: { did: 'befriend', item: HANDLE },
  },
  {
    ...profile,
    what: 'beside a post',
    path: '/',
    at: `#unit-${POST} .head > .press:not([aria-label])`,
    did: { did: 'follow', item: HANDLE },
  },
  {
    act: 'join',
    path: group,
    at: AT.header('Gabung ke grup'),
    did: { did: 'join', item: IDS.campaignCommunity },
  },
  { act: 'attend', path: '/events/801', at: AT.header('Tertarik'), did: { did: 'interested', item: '801' } },
  {
    act: 'attend',
    what: 'Ikut',
    path: '/events/801',
    at: AT.header('Ikut'),
    inputs: ['mouse', 'Enter'],
    did: { did: 'going', item: '801' },
  },
];

/** What takes sides on the replica of Facebook, and how it is worked. */
export const CONTROLS: readonly Control[] = [...REACTIONS, ...SHARES, ...OWN_TEXTS, ...ACCOUNTS];

const breakfast = AT.inPost(IDS.breakfast, 'Suka');

/** What may never be held there. */
export const HARMLESS: readonly Harmless[] = [
  {
    what: 'liking breakfast',
    path: '/',
    at: breakfast,
    inputs: INPUTS,
    did: { did: 'like', item: IDS.breakfast },
  },
  {
    what: 'taking a like back',
    path: '/',
    at: AT.inPost(IDS.alreadyLiked, 'Hapus Suka'),
    inputs: ['mouse', 'Enter'],
    did: { did: 'unlike', item: IDS.alreadyLiked },
  },
  { what: 'the counter', path: '/', at: `#unit-${POST} [role="toolbar"] [role="button"]` },
  { what: 'opening the reactions', path: '/', at: AT.inPost(POST, 'Tanggapi'), inputs: ['assistive click'] },
  { what: 'opening the comments', path: '/', at: AT.inPost(POST, 'Beri komentar') },
  { what: 'answering a comment', path: PERMALINK, at: `#comment-${POST}_701 .press:not([aria-label])` },
  { what: 'opening the share dialog', path: '/', at: AT.opensShare(POST) },
  {
    what: 'sharing breakfast',
    path: '/',
    before: openShare(IDS.breakfast),
    at: AT.inDialog('Bagikan sekarang'),
    did: { did: 'share', item: IDS.breakfast },
  },
  { what: 'opening the composer', path: '/', at: AT.opensCreate },
  {
    what: 'following a cook',
    path: '/rina_masak',
    at: AT.header('Ikuti'),
    did: { did: 'follow', item: 'rina_masak' },
  },
  {
    what: 'joining a garden group',
    path: `/groups/${IDS.gardenCommunity}`,
    at: AT.header('Gabung ke grup'),
    did: { did: 'join', item: IDS.gardenCommunity },
  },
  {
    what: 'going to the plant market',
    path: '/events/802',
    at: AT.header('Ikut'),
    did: { did: 'going', item: '802' },
  },
  {
    what: 'an ordinary comment',
    path: PERMALINK,
    before: write(AT.commentBox, 'Semoga sehat selalu.'),
    at: AT.sendsComment,
    did: { did: 'comment', item: POST, text: 'Semoga sehat selalu.' },
  },
];
