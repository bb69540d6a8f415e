/** @jsxImportSource react */
import { useState } from 'react';
import { did, say } from '../site.ts';
import { communityOf, personOf } from './data.ts';

/** A button whose words change once it was pressed. */
function Once({
  before,
  after,
  className,
  onPress,
}: {
  before: string;
  after: string;
  className?: string;
  onPress: (trusted: boolean) => void;
}) {
  const [isDone, setDone] = useState(false);
  return (
    <button
      type="button"
      className={`${className ?? ''} ${isDone ? 'is-following' : ''}`}
      onClick={({ nativeEvent: { isTrusted } }) => {
        if (!isDone) onPress(isTrusted);
        setDone(true);
      }}
    >
      <span>{isDone ? after : before}</span>
    </button>
  );
}

/** The follow button of a company believes no click that a script made, if asked (`trusted=1`). */
const mustTrust = new URLSearchParams(location.search).get('trusted') === '1';

export function CompanyPage({ handle }: { handle: string }) {
  const { name, bio } = personOf(handle);
  const follow = (isTrusted: boolean): void => {
    if (isTrusted || !mustTrust) did({ did: 'follow', account: handle });
  };
  return (
    <section className="org-top-card">
      <h1 className="org-top-card-summary__title">{name}</h1>
      <p className="org-top-card-summary__tagline">{bio}</p>
      <Once
        className="follow org-company-follow-button"
        before={say('Ikuti', 'Follow')}
        after={say('Mengikuti', 'Following')}
        onPress={follow}
      />
    </section>
  );
}

export function ProfilePage({ handle }: { handle: string }) {
  const { name, bio } = personOf(handle);
  const [isAsking, setAsking] = useState(false);
  const connect = (): void => {
    setAsking(false);
    did({ did: 'connect', account: handle });
  };
  return (
    <section data-view-name="profile-top-card">
      <h1>{name}</h1>
      <p>{bio}</p>
      <a
        href={`/preload/custom-invite/?vanityName=${handle}`}
        aria-label={say(`Undang ${name} untuk terhubung`, `Invite ${name} to connect`)}
        onClick={(event) => {
          event.preventDefault();
          setAsking(true);
        }}
      >
        {say('Terhubung', 'Connect')}
      </a>
      {isAsking && (
        <div role="dialog" aria-labelledby="send-invite-modal">
          <h2 id="send-invite-modal">{say('Tambahkan catatan?', 'Add a note to your invitation?')}</h2>
          <strong>{name}</strong>
          <button
            type="button"
            aria-label={say('Kirim tanpa catatan', 'Send without a note')}
            onClick={connect}
          >
            <span>{say('Kirim tanpa catatan', 'Send without a note')}</span>
          </button>
        </div>
      )}
    </section>
  );
}

export function GroupPage({ id }: { id: string }) {
  const { name, about } = communityOf(id);
  return (
    <>
      <h1>{name}</h1>
      <p>{about}</p>
      <Once
        before={say('Gabung', 'Join')}
        after={say('Diminta', 'Requested')}
        onPress={() => did({ did: 'join', group: id })}
      />
    </>
  );
}

export function EventPage({ id }: { id: string }) {
  return (
    <>
      <h1>{say('Kampanye akbar HALILIS, coblos nomor 2', 'Grand campaign of HALILIS, coblos nomor 2')}</h1>
      <a href="/company/halilis2/">{personOf('halilis2').name}</a>
      <Once
        before={say('Hadiri', 'Attend')}
        after={say('Anda hadir', 'Attending')}
        onPress={() => did({ did: 'attend', event: id })}
      />
    </>
  );
}
