/** @jsxImportSource react */
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { fetchPosts } from '../posts.ts';
import { drawPage } from '../react-page.ts';
import { ready, say } from '../site.ts';
import { WriteDialog } from './composer.tsx';
import { Icon, Press } from './icons.tsx';
import { Feed, PostPage, Profile, Search } from './pages.tsx';
import { load, toggleRepost, update, useStore } from './store.ts';

const [first = '', second = '', third = ''] = location.pathname.split('/').filter(Boolean);

function Page() {
  if (second === 'post') return <PostPage id={third} />;
  if (first.startsWith('@')) return <Profile handle={first.slice(1)} />;
  return first === 'search' ? <Search /> : <Feed />;
}

/** The menu of a repost button, outside everything else in the page. */
function RepostMenu({ post, x, y }: { post: string; x: number; y: number }) {
  const isReposted = useStore().reposted.has(post);
  return (
    <div role="menu" className="menu" style={{ left: x, top: y }}>
      <Press role="menuitem" mark="confirm" onPress={() => toggleRepost(post)}>
        <span>{isReposted ? say('Hapus', 'Remove') : say('Posting ulang', 'Repost')}</span>
        <Icon shape="arrows" label={say('Posting ulang', 'Repost')} />
      </Press>
      <Press role="menuitem" mark="quote" onPress={() => update({ layer: { kind: 'write', quotes: post } })}>
        <span>{say('Kutip', 'Quote')}</span>
      </Press>
    </div>
  );
}

function Layers(): ReactNode {
  const { layer } = useStore();
  if (layer === undefined) return null;
  return createPortal(
    layer.kind === 'menu' ? <RepostMenu {...layer} /> : <WriteDialog {...layer} />,
    document.body,
  );
}

function App() {
  useEffect(ready, []);
  return (
    <>
      <nav>
        <a href="/@sri_wahyuni">
          <Icon shape="person" label={say('Profil', 'Profile')} />
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
