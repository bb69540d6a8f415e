import { fillPlain } from '../../words/fill.ts';
import type { WelcomeWords } from '../../words/welcome.ts';
import { HeartIcon } from '../icons.tsx';
import type { TryPost } from './try-posts.ts';

type Props = {
  posts: readonly TryPost[];
  /** Ids. */
  liked: readonly string[];
  words: WelcomeWords['try'];
  onLike: (post: TryPost) => Promise<void>;
};

/** Posts as a social platform shows them; their words stay Indonesian in every language. */
export const TryFeed = ({ posts, liked, words, onLike }: Props) => (
  <div class="feed">
    {posts.map((post) => {
      const isLiked = liked.includes(post.id);
      return (
        <article key={post.id} aria-labelledby={`${post.id}-name`}>
          <span class="face" aria-hidden="true">
            {post.name.split(' ').at(-1)?.charAt(0)}
          </span>
          <div lang="id">
            <p id={`${post.id}-name`}>
              <strong>{post.name}</strong> <span class="small">@{post.handle}</span>
            </p>
            <p>{post.text}</p>
          </div>
          <button
            type="button"
            class="button button--outline like"
            aria-pressed={isLiked}
            aria-label={fillPlain(words.likeNamed, { name: post.name })}
            onClick={() => onLike(post)}
          >
            <HeartIcon isFull={isLiked} /> {isLiked ? words.liked : words.like}
          </button>
        </article>
      );
    })}
  </div>
);
