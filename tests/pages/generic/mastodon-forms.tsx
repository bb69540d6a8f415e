/** @jsxImportSource react */
import { useState } from 'react';
import { did, say } from '../site.ts';
import { personOf } from './data.ts';

export function Compose() {
  const [text, setText] = useState('');
  const publish = (): void => {
    did({ did: 'post', text });
    setText('');
  };
  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <textarea
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && publish()}
      />
      <button type="submit" className="button" disabled={text.trim() === ''}>
        {say('Kirim', 'Post')}
      </button>
    </form>
  );
}

export function Profile({ handle }: { handle: string }) {
  const { name, bio } = personOf(handle);
  const [isFollowed, setFollowed] = useState(false);
  const follow = (): void => {
    setFollowed(!isFollowed);
    did({ did: isFollowed ? 'unfollow' : 'follow', account: handle });
  };
  return (
    <div className="account__header">
      <div className="account__header__tabs__name">
        <h1>
          <span>{name}</span> <small>@{handle}@mastodon.example</small>
        </h1>
      </div>
      <button type="button" className="button" onClick={follow}>
        {isFollowed ? say('Berhenti mengikuti', 'Unfollow') : say('Ikuti', 'Follow')}
      </button>
      <div className="account__header__content">
        <p>{bio}</p>
      </div>
    </div>
  );
}
