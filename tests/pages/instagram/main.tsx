/** @jsxImportSource react */
import { useEffect } from 'react';
import { fetchPosts } from '../posts.ts';
import { drawPage } from '../react-page.ts';
import { ready, say } from '../site.ts';
import { Chat } from './direct.tsx';
import { Embed } from './embed.tsx';
import { Layers } from './layers.tsx';
import { Feed, Profile } from './pages.tsx';
import { Permalink } from './permalink.tsx';
import { Reels } from './reels.tsx';
import { load, update, useStore } from './store.ts';
import { Story } from './story.tsx';
import { TextButton } from './text-button.tsx';

const [first = '', second = '', third = ''] = location.pathname.split('/').filter(Boolean);

function Page() {
  const post = useStore().posts.get(second);
  if (first === 'p' && post) return third === 'embed' ? <Embed post={post} /> : <Permalink post={post} />;
  if (first === 'reels') return <Reels first={second} />;
  if (first === 'stories') return <Story handle={second} id={third} />;
  if (first === 'direct') return <Chat id={third} name="Guru SD Kertasari" />;
  return first === '' ? <Feed /> : <Profile handle={first} />;
}

function App() {
  useEffect(ready, []);
  return (
    <>
      <nav>
        <TextButton mark="create" onPress={() => update({ layer: { kind: 'create' } })}>
          {say('Buat', 'Create')}
        </TextButton>
        <a href="/sri_wahyuni/">
          <img
            alt={say('Foto profil sri_wahyuni', "sri_wahyuni's profile picture")}
            src="/avatar/x.svg?name=s"
          />
        </a>
      </nav>
      <Page />
      <Layers />
    </>
  );
}

void fetchPosts().then((set) => {
  load(set);
  drawPage(<App />, 'mount');
});
