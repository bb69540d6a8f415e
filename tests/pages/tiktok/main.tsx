/** @jsxImportSource react */
import { useEffect } from 'react';
import { drawPage } from '../react-page.ts';
import { ready, say } from '../site.ts';
import { READER } from './data.ts';
import { Feed } from './feed.tsx';
import { LivePage, MessagesPage, ProfilePage, UploadPage, VideoPage } from './pages.tsx';
import { listenToShortcuts } from './shortcuts.ts';

function Page() {
  const [first = '', second, third] = location.pathname.split('/').slice(1);
  if (first === 'messages') return <MessagesPage />;
  if (first === 'tiktokstudio') return <UploadPage />;
  if (!first.startsWith('@')) return <Feed />;
  if (second === 'live') return <LivePage handle={first.slice(1)} />;
  return second === 'video' && third ? <VideoPage id={third} /> : <ProfilePage handle={first.slice(1)} />;
}

function App() {
  useEffect(ready, []);
  return (
    <>
      <nav>
        <a href="/foryou" data-e2e="nav-foryou">
          {say('Untuk Anda', 'For You')}
        </a>
        <a href={`/@${READER.handle}`} data-e2e="nav-profile">
          {say('Profil', 'Profile')}
        </a>
      </nav>
      <Page />
    </>
  );
}

listenToShortcuts();
drawPage(<App />, 'app');
