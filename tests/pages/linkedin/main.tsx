/** @jsxImportSource react */
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { options, ready } from '../site.ts';
import { FEED } from './data.ts';
import { openShareDialog, showEmber } from './ember.ts';
import { MessagePage } from './message-page.tsx';
import { CompanyPage, EventPage, GroupPage, ProfilePage } from './pages.tsx';
import { ReactPost } from './react-post.tsx';

function Feed() {
  const only = options.get('posts')?.split(',');
  return (
    <div data-testid="mainFeed">
      {FEED.filter(({ id }) => only?.includes(id) ?? true).map((post) => (
        <ReactPost key={post.id} post={post} />
      ))}
    </div>
  );
}

function Page() {
  const [kind, id = ''] = location.pathname.split('/').slice(1);
  switch (kind) {
    case 'company':
      return <CompanyPage handle={id} />;
    case 'in':
      return <ProfilePage handle={id} />;
    case 'groups':
      return <GroupPage id={id} />;
    case 'events':
      return <EventPage id={id} />;
    case 'messaging':
      return <MessagePage />;
    default:
      return <Feed />;
  }
}

function App() {
  useEffect(() => {
    if (options.get('shareActive')) openShareDialog();
    ready();
  }, []);
  return (
    <main>
      <Page />
    </main>
  );
}

const root = document.querySelector('#root') as Element;
document.documentElement.lang = options.language;
// Single posts and activity pages are still the old ones.
if (options.get('dom') === 'ember') showEmber(root);
else createRoot(root).render(<App />);
