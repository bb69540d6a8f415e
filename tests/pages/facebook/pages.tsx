/** @jsxImportSource react */
import { useState } from 'react';
import type { Post } from '../fixtures/model.ts';
import { LexicalBox } from '../lexical-box.tsx';
import { did } from '../site.ts';
import { LikeControl } from './action-bar.tsx';
import { FollowButton, OnceButton } from './once.tsx';
import { PostUnit } from './post.tsx';
import { Press } from './press.tsx';
import { personOf, postOf, update, useStore } from './store.ts';
import { words } from './words.ts';

function Feed({ posts }: { posts: readonly Post[] }) {
  return (
    <div role="feed">
      {posts.map((post) => (
        <PostUnit key={post.id} post={post} />
      ))}
    </div>
  );
}

export function Home() {
  const { posts } = useStore();
  return (
    <>
      <Press onPress={() => update({ layer: { kind: 'create' } })}>
        <span>{words.whatsOnYourMind}</span>
      </Press>
      <Feed posts={posts.filter(({ replyTo, community }) => !replyTo && !community)} />
    </>
  );
}

export function ProfilePage({ handle }: { handle: string }) {
  const { posts } = useStore();
  return (
    <>
      <div className="head">
        <h1>{personOf(handle).name}</h1>
        <FollowButton handle={handle} />
        <OnceButton what="like-page" item={handle} label={words.like} done={words.unlike} />
        <OnceButton what="befriend" item={handle} label={words.addFriend} done={words.requested} />
      </div>
      <Feed posts={posts.filter(({ author }) => author === handle)} />
    </>
  );
}

export function PermalinkPage({ id }: { id: string }) {
  const post = postOf(id);
  return post ? <PostUnit post={post} open /> : null;
}

export function GroupPage({ id }: { id: string }) {
  const { posts, communities } = useStore();
  return (
    <>
      <div className="head">
        <h1>
          <a href={`/groups/${id}`}>{communities.find((each) => each.id === id)?.name}</a>
        </h1>
        <OnceButton what="join" item={id} label={words.join} done={words.joined} />
      </div>
      <Feed posts={posts.filter(({ community }) => community === id)} />
    </>
  );
}

/** Whoever answers also says with whom. */
const EVENTS: Readonly<Record<string, string>> = {
  '801': 'Kampanye akbar HALILIS nomor 2, lapangan Kertasari',
  '802': 'Pasar tanaman hias Kertasari',
};

export function EventPage({ id }: { id: string }) {
  return (
    <div className="head">
      <h1>{EVENTS[id]}</h1>
      <OnceButton what="interested" item={id} label={words.interested} done={`✓ ${words.interested}`} />
      <OnceButton what="going" item={id} label={words.going} done={`✓ ${words.going}`} />
    </div>
  );
}

/** Two reels stand in the page at any time; only the picture of the second is there yet. */
export function ReelPage({ id }: { id: string }) {
  const post = postOf(id);
  return (
    <>
      <div className="reel">
        <div data-video-id={id}>
          <video muted />
          <h2>
            <a href={`/${post?.author}`}>{personOf(post?.author ?? '').name}</a>
          </h2>
          <FollowButton handle={post?.author ?? ''} before="· " />
          <div dir="auto">{post?.text}</div>
        </div>
        <div>
          <LikeControl item={id} small />
          <Press label={words.comment} onPress={() => undefined} />
          <Press label={words.shareWord} onPress={() => update({ layer: { kind: 'share', post: id } })} />
        </div>
      </div>
      <div className="reel">
        <div data-video-id="9">
          <video muted />
        </div>
      </div>
    </>
  );
}

/** A chat box in the corner: the same editor as under a post. */
export function Chat() {
  const [{ text, round }, set] = useState({ text: '', round: 0 });
  const send = (written: string) => {
    if (written === '') return;
    did({ did: 'message', text: written });
    set({ text: '', round: round + 1 });
  };
  return (
    <div className="chat">
      <span>Bu Ratna</span>
      <LexicalBox
        key={round}
        label={words.message}
        onText={(now) => set({ text: now, round })}
        onSend={send}
      />
      <Press label={words.sendByEnter} disabled={text.trim() === ''} onPress={() => send(text)}>
        ➤
      </Press>
    </div>
  );
}
