/** @jsxImportSource react */
import { Feed } from './feed.tsx';
import { ColumnHead } from './frame.tsx';
import { useStore } from './store.ts';
import { UserCell } from './user-cell.tsx';
import { words } from './words.ts';

/** What the reader once liked: everything there is, in a list that is scrolled through. */
export function LikesPage() {
  const { posts } = useStore();
  return (
    <>
      <ColumnHead title={words.like} />
      <Feed ids={[...posts.keys()]} />
    </>
  );
}

/** Everybody the reader follows. */
export function FollowingPage() {
  const { people } = useStore();
  return (
    <>
      <ColumnHead title={words.following} />
      <ul>
        {[...people.keys()].map((handle) => (
          <UserCell key={handle} handle={handle} />
        ))}
      </ul>
    </>
  );
}
