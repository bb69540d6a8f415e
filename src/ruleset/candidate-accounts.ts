import { platformNamed } from './candidate-columns.ts';
import type { Participant } from './rules-file.ts';

type Account = NonNullable<Participant['accounts']>[number];

/** Sites whose addresses begin with the handle. */
const HOSTS: Readonly<Record<string, string>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'instagram.com': 'instagram',
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'tiktok.com': 'tiktok',
  'youtube.com': 'youtube',
  'threads.com': 'threads',
  'threads.net': 'threads',
  't.me': 'telegram',
};
const HANDLE = /^[\p{L}\p{N}._-]{1,100}$/u;

/**
 * Accounts in one cell: addresses, `platform:handle`, or bare handles where the column names the platform.
 *
 * @returns the accounts, and the words that nobody can say what they are.
 */
export function readAccounts(cell: string, platform?: string): { accounts: Account[]; odd: string[] } {
  const words = cell
    .replace(/\s*:\s*(?!\/)/g, ':')
    .split(/[;,|\s]+/)
    .filter((word) => word !== '' && word !== '-');
  const read = words.map((word) => ({ word, account: accountOf(word, platform) }));
  return {
    accounts: read.flatMap(({ account }) => (account ? [account] : [])),
    odd: read.flatMap(({ word, account }) => (account ? [] : [word])),
  };
}

function accountOf(word: string, platform: string | undefined): Account | undefined {
  const [, number] = /facebook\.com\/profile\.php\?id=(\d+)/i.exec(word) ?? [];
  if (number !== undefined) return made('facebook', number);
  const address =
    /^(?:https?:\/\/)?(?:www\.|m\.|mobile\.|web\.)?([a-z.]+\.[a-z]+)\/@?([^/?#]+)\/?(?:[?#].*)?$/i.exec(word);
  if (address) return made(HOSTS[address[1]!.toLowerCase()], address[2]!);
  const [, named, handle] = /^([a-z ]+):@?(.+)$/i.exec(word) ?? [];
  if (named !== undefined) return made(platformNamed(named), handle!);
  return made(platform, word.replace(/^@/, ''));
}

const made = (platform: string | undefined, handle: string): Account | undefined =>
  platform !== undefined && HANDLE.test(handle) ? { platform, handle } : undefined;
