/** @jsxImportSource react */
import { FollowButton } from './follow-button.tsx';
import { Link } from './link.tsx';
import { personOf } from './store.ts';
import { Avatar, VerifiedMark } from './user-name.tsx';

/** One account in a list: name, handle, what it says of itself, and the follow button. */
export function UserCell({ handle }: { handle: string }) {
  const person = personOf(handle);
  return (
    <li data-testid="UserCell" className="user-cell">
      <Avatar handle={handle} />
      <div className="user-cell-body">
        <div className="user-cell-head">
          <div className="user-cell-names">
            <Link href={`/${handle}`} className="name">
              <span>{person.name}</span> {person.verified === true && <VerifiedMark />}
            </Link>
            <Link href={`/${handle}`} tabIndex={-1} className="handle">
              <span>@{handle}</span>
            </Link>
          </div>
          <FollowButton handle={handle} />
        </div>
        {person.bio !== undefined && (
          <div dir="auto" className="user-cell-bio">
            {person.bio}
          </div>
        )}
      </div>
    </li>
  );
}
