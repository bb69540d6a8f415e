/** @jsxImportSource react */
import { useState } from 'react';
import { did, say } from '../site.ts';
import { ActionBar } from './action-bar.tsx';
import { CommentPanel } from './comments.tsx';
import { personOf, videoById } from './data.ts';
import { WritingArea } from './editor.tsx';
import { Icon } from './icons.tsx';
import { Caption, Player } from './item.tsx';
import { SharePanel } from './share-panel.tsx';
import { toggle, useDone } from './store.ts';

/** The page of one video: marks of its own, comments beside it. */
export function VideoPage({ id }: { id: string }) {
  const [isSharing, setSharing] = useState(false);
  const video = videoById(id);
  if (video === undefined) return null;
  const { handle, name } = video.author;
  return (
    <main>
      <div data-e2e="browse-video">
        <Player video={video} />
      </div>
      <div>
        <a href={`/@${handle}`}>
          <span data-e2e="browse-username">{handle}</span>
          <span data-e2e="browser-nickname">{name}</span>
        </a>
        <div data-e2e="browse-follow">
          <FollowButton handle={handle} />
        </div>
        <Caption words={video.caption} mark="browse-video-desc" />
        <ActionBar video={video} prefix="browse-" onComments={() => {}} onShare={() => setSharing(true)} />
        {isSharing && <SharePanel video={video} onClose={() => setSharing(false)} />}
      </div>
      <CommentPanel video={video} />
    </main>
  );
}

function FollowButton({ handle, mark }: { handle: string; mark?: string }) {
  const isFollowed = useDone(`account:${handle}`);
  const words = isFollowed ? say('Mengikuti', 'Following') : say('Ikuti', 'Follow');
  return (
    <button
      type="button"
      data-e2e={mark}
      aria-label={`${words} ${personOf(handle).name}`}
      onClick={() => toggle(`account:${handle}`)}
    >
      {words}
    </button>
  );
}

export function ProfilePage({ handle }: { handle: string }) {
  const { name, bio } = personOf(handle);
  return (
    <main data-e2e="user-page">
      <div>
        <h1 data-e2e="user-title">{handle}</h1>
        <h2 data-e2e="user-subtitle">{name}</h2>
        <FollowButton handle={handle} mark="follow-button" />
        <a href="/messages">
          <button type="button" data-e2e="message-button">
            {say('Pesan', 'Message')}
          </button>
        </a>
      </div>
      <h2 data-e2e="user-bio">{bio}</h2>
    </main>
  );
}

/** Hearts are given again and again while a stream runs. */
export function LivePage({ handle }: { handle: string }) {
  return (
    <main>
      <div data-e2e="user-profile-live-title">
        {say('Ayo coblos nomor 2, menangkan HALILIS!', 'HALILIS live: ayo coblos nomor 2!')}
      </div>
      <button
        type="button"
        data-e2e="live-like-button"
        onClick={() => did({ did: 'like live', item: handle })}
      >
        <Icon name="heart" />
      </button>
    </main>
  );
}

/** The button that sends stands there only while something is written. */
export function MessagesPage() {
  const [words, setWords] = useState('');
  const [sentCount, setSentCount] = useState(0);
  const send = () => {
    if (words.trim() === '') return;
    did({ did: 'message', text: words });
    setWords('');
    setSentCount(sentCount + 1);
  };
  return (
    <main>
      <p data-e2e="chat-nickname">Grup Guru Kertasari</p>
      <div className="writing">
        <div data-e2e="message-input-area">
          <WritingArea
            key={sentCount}
            label={say('Kirim pesan...', 'Send a message...')}
            onWords={setWords}
            onEnter={send}
          />
        </div>
        {words.trim() !== '' && (
          <button type="button" aria-label={say('Kirim', 'Send')} data-e2e="message-send" onClick={send}>
            <Icon name="arrow" />
          </button>
        )}
      </div>
    </main>
  );
}

export function UploadPage() {
  const [words, setWords] = useState('');
  return (
    <main>
      <div className="writing">
        <WritingArea label={say('Deskripsi', 'Description')} onWords={setWords} />
      </div>
      <button type="button" data-e2e="post_video_button" onClick={() => did({ did: 'post', text: words })}>
        <div>{say('Posting', 'Post')}</div>
      </button>
      <button type="button" data-e2e="save_draft_button" onClick={() => did({ did: 'draft', text: words })}>
        <div>{say('Simpan draf', 'Save draft')}</div>
      </button>
    </main>
  );
}
