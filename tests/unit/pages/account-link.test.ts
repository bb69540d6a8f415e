import { expect, it } from 'vitest';
import { readLink } from '../../../src/pages/popup/account-link.ts';

const sites = [
  { id: 'x', name: 'X', matches: ['https://x.com/*'] },
  { id: 'facebook', name: 'Facebook', matches: ['https://www.facebook.com/*'] },
  { id: 'tiktok', name: 'TikTok', matches: ['https://www.tiktok.com/*'] },
  { id: 'linkedin', name: 'LinkedIn', matches: ['https://www.linkedin.com/*'] },
  { id: 'generic', name: 'Situs lain', matches: [] },
];

it.each([
  ['https://x.com/halilis2', 'x', 'halilis2'],
  ['x.com/halilis2/status/123', 'x', 'halilis2'],
  ['  https://x.com/halilis2?s=20 ', 'x', 'halilis2'],
  ['https://x.com/home', 'x', undefined],
  ['http://facebook.com/tim.halilis', 'facebook', 'tim.halilis'],
  ['https://m.facebook.com/profile.php?id=42', 'facebook', '42'],
  ['https://www.tiktok.com/@halilis2/video/7', 'tiktok', 'halilis2'],
  ['https://www.linkedin.com/in/hadi-santosa/', 'linkedin', 'hadi-santosa'],
  ['https://kertasari.example/berita', undefined, undefined],
])('%s', (text, site, handle) => {
  const link = readLink(text, sites);
  expect(link?.site?.id).toBe(site);
  expect(link?.handle).toBe(handle);
});

it.each(['Ayo coblos nomor 2', 'lihat https://x.com/halilis2 ya', 'besok.', ''])(
  '%o is a text, not a link',
  (text) => expect(readLink(text, sites)).toBeUndefined(),
);
