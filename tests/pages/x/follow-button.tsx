/** @jsxImportSource react */
import { setFollowing } from './acts.ts';
import { pressProps } from './press.ts';
import { personOf, update, useStore } from './store.ts';
import { words } from './words.ts';

/** Its test id carries the account's number and says which way the press goes; unfollowing asks once more. */
export function FollowButton({ handle }: { handle: string }) {
  const following = useStore().following.has(handle);
  const press = () => {
    if (!following) return setFollowing(handle, true);
    update({
      layer: {
        kind: 'confirm',
        title: `${words.unfollow} @${handle}?`,
        confirm: words.unfollow,
        onConfirm: () => setFollowing(handle, false),
      },
    });
  };
  return (
    <div data-testid="placementTracking">
      <button
        type="button"
        role="button"
        data-testid={`${personOf(handle).id}-${following ? 'unfollow' : 'follow'}`}
        aria-label={`${following ? words.following : words.follow} @${handle}`}
        className={following ? 'outline' : 'solid'}
        {...pressProps(press)}
      >
        <div dir="ltr">
          <span>
            <span>{following ? words.following : words.follow}</span>
          </span>
        </div>
      </button>
    </div>
  );
}
