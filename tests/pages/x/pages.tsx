/** @jsxImportSource react */
import { setJoined } from './acts.ts';
import { Composer } from './composer.tsx';
import { Cell, Feed } from './feed.tsx';
import { FollowButton } from './follow-button.tsx';
import { ColumnHead } from './frame.tsx';
import { pressProps } from './press.ts';
import { personOf, repliesTo, update, useStore } from './store.ts';
import { Avatar, VerifiedMark } from './user-name.tsx';
import { compact, words } from './words.ts';

export function Home() {
  const { feed } = useStore();
  return (
    <>
      <ColumnHead title={words.forYou} back={false} />
      <div className="cell">
        <Composer inline />
      </div>
      <Feed ids={feed} />
    </>
  );
}

export function NotFound() {
  return <p className="empty">{words.notFound}</p>;
}

/** One post with what it answers above and its answers below. */
export function StatusPage({ id }: { id: string }) {
  const { posts } = useStore();
  const post = posts.get(id);
  if (!post) return <NotFound />;
  return (
    <>
      <ColumnHead title={post.article ? words.article : words.post} />
      <section aria-label={words.conversation}>
        {post.replyTo !== undefined && <Cell id={post.replyTo} />}
        <Cell id={id} focal>
          <div data-testid="inline_reply_offscreen">
            <Composer key={id} inline replyTo={id} />
          </div>
        </Cell>
        {repliesTo(id).map((reply) => (
          <Cell key={reply} id={reply} />
        ))}
      </section>
    </>
  );
}

export function ProfilePage({ handle }: { handle: string }) {
  const { posts } = useStore();
  const person = personOf(handle);
  const own = [...posts.values()].filter((post) => post.author === handle).map((post) => post.id);
  return (
    <>
      <ColumnHead title={person.name} />
      <div className="banner" />
      <div className="profile">
        <div className="profile-top">
          <Avatar handle={handle} size={112} />
          <FollowButton handle={handle} />
        </div>
        <div data-testid="UserName" className="profile-name">
          <span className="name">
            {person.name} {person.verified === true && <VerifiedMark />}
          </span>
          <span className="handle">@{handle}</span>
        </div>
        {person.bio !== undefined && (
          <div data-testid="UserDescription" dir="auto">
            <span>{person.bio}</span>
          </div>
        )}
      </div>
      <Feed ids={own} />
    </>
  );
}

function JoinButton({ id }: { id: string }) {
  const joined = useStore().joined.has(id);
  const press = () => {
    if (!joined) return setJoined(id, true);
    update({
      layer: {
        kind: 'confirm',
        title: `${words.leave}?`,
        confirm: words.leave,
        onConfirm: () => setJoined(id, false),
      },
    });
  };
  return (
    <button type="button" role="button" className={joined ? 'outline' : 'solid'} {...pressProps(press)}>
      <div dir="ltr">
        <span>{joined ? words.joined : words.join}</span>
      </div>
    </button>
  );
}

export function CommunityPage({ id }: { id: string }) {
  const { posts, communities } = useStore();
  const community = communities.get(id);
  if (!community) return <NotFound />;
  const inside = [...posts.values()].filter((post) => post.community === id).map((post) => post.id);
  return (
    <>
      <ColumnHead title={community.name} />
      <div className="banner" />
      <div className="profile">
        <div className="profile-top">
          <h1 className="profile-name">
            <span className="name">{community.name}</span>
          </h1>
          <JoinButton id={id} />
        </div>
        <p>{community.about}</p>
        <p className="small">
          {compact(community.members)} {words.members}
        </p>
      </div>
      <Feed ids={inside} />
    </>
  );
}
