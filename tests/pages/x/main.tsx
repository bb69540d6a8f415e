/** @jsxImportSource react */
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { READER } from '../fixtures/people.ts';
import { fetchPosts } from '../posts.ts';
import { ComposeDialog, IntentQuestion, PhotoViewer, pageUnderIntent } from './dialogs.tsx';
import { Frame } from './frame.tsx';
import { Layers } from './layers.tsx';
import { options } from './options.ts';
import { FollowingPage, LikesPage } from './own-pages.tsx';
import { CommunityPage, Home, NotFound, ProfilePage, StatusPage } from './pages.tsx';
import { type Route, useRoute } from './router.ts';
import { listenToShortcuts } from './shortcuts.ts';
import { load, removePost, useStore } from './store.ts';
import { words } from './words.ts';

const isWriting = (path: string) =>
  path === '/compose/post' || path === '/intent/post' || path === '/intent/tweet';

function Page({ path }: { path: string }) {
  const [first = '', second, third] = path.split('/').slice(1);
  if (path === '/' || first === 'home') return <Home />;
  if (first === 'i' && second === 'communities' && third) return <CommunityPage key={third} id={third} />;
  if (first === READER.handle && second === 'likes') return <LikesPage />;
  if (first === READER.handle && second === 'following') return <FollowingPage />;
  if (second === 'status' && third) return <StatusPage key={third} id={third} />;
  if (second === undefined && !['explore', 'notifications', 'messages'].includes(first))
    return <ProfilePage key={first} handle={first} />;
  return <NotFound />;
}

function OverPage({ path, query }: Route) {
  const { posts } = useStore();
  const [, , status, id = '', photo, index] = path.split('/');
  const post = posts.get(id);
  if (isWriting(path)) return <ComposeDialog query={query} />;
  if (path.startsWith('/intent/')) return <IntentQuestion path={path} query={query} />;
  if (status === 'status' && photo === 'photo' && post)
    return <PhotoViewer post={post} index={Number(index)} />;
  return null;
}

function App() {
  const route = useRoute();
  useEffect(() => {
    document.title = `${words.home} / X`;
    window.__site.ready = true;
  }, []);
  const under =
    route.path.startsWith('/intent/') && !isWriting(route.path)
      ? pageUnderIntent(route.path, route.query)
      : route.under;
  return (
    <>
      <Frame>
        <Page path={under} />
      </Frame>
      <Layers>
        <OverPage {...route} />
      </Layers>
    </>
  );
}

async function start(): Promise<void> {
  document.documentElement.lang = options.language;
  load(await fetchPosts(), options.posts);
  window.__site.removePost = removePost;
  listenToShortcuts();
  createRoot(document.querySelector('#react-root') as Element).render(<App />);
}

void start();
