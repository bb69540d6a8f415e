/** @jsxImportSource react */
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { options, ready } from '../site.ts';
import { showBasic } from './basic.ts';
import { Layers } from './dialogs.tsx';
import { Chat, EventPage, GroupPage, Home, PermalinkPage, ProfilePage, ReelPage } from './pages.tsx';
import { showPlugin, showSharer } from './plugin.ts';
import { listenToShortcuts } from './shortcuts.ts';
import { load } from './store.ts';

function Page() {
  const [first = '', second = '', third] = location.pathname.split('/').filter(Boolean);
  if (first === '') return <Home />;
  if (first === 'groups') return <GroupPage id={second} />;
  if (first === 'events') return <EventPage id={second} />;
  if (first === 'reel') return <ReelPage id={second} />;
  return second === 'posts' && third ? <PermalinkPage id={third} /> : <ProfilePage handle={first} />;
}

function App() {
  useEffect(ready, []);
  return (
    <>
      <div role="main">
        <Page />
      </div>
      <Chat />
      <Layers />
    </>
  );
}

async function start(root: Element): Promise<void> {
  const { pathname, hostname } = location;
  document.documentElement.lang = options.language;
  if (hostname.startsWith('mbasic.')) await showBasic(root);
  else if (pathname.startsWith('/plugins/')) showPlugin(root, pathname);
  else if (pathname.startsWith('/sharer')) showSharer(root);
  else {
    await load();
    listenToShortcuts();
    createRoot(root).render(<App />);
    return;
  }
  ready();
}

void start(document.querySelector('#root') as Element);
