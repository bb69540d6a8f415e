import { type Site, siteName } from '../../../ports.ts';

type Account = { platform: string; handle: string };

/** Accounts with the sites they are on: one name is often used on many sites, and is printed once. */
export function byHandle(
  accounts: readonly Account[],
  sites: readonly Site[],
): { handle: string; sites: string }[] {
  const found = new Map<string, string[]>();
  for (const { platform, handle } of accounts) {
    found.set(handle, [...(found.get(handle) ?? []), siteName(sites, platform)]);
  }
  return [...found].map(([handle, names]) => ({ handle, sites: names.join(', ') }));
}
