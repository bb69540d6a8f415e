/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { options, ready } from '../site.ts';
import { Bluesky } from './bluesky.tsx';
import { showForum } from './forum.ts';
import { Mastodon } from './mastodon.tsx';
import { showReddit } from './reddit.ts';

const root = document.querySelector('#root') as HTMLElement;
document.documentElement.lang = options.language;

const render = (page: ReactNode): void => flushSync(() => createRoot(root).render(page));

/** Four sites that have nothing in common but what their buttons are called. */
const SITES: Readonly<Record<string, () => void>> = {
  'mastodon.example': () => render(<Mastodon />),
  'bsky.app': () => render(<Bluesky />),
  'www.reddit.com': () => showReddit(root),
  'www.kaskus.co.id': () => showForum(root),
};

SITES[location.hostname]?.();
ready();
