import { useState } from 'preact/hooks';
import { isHeld } from '../../check/types.ts';
import { TryFeed } from './try-feed.tsx';
import { TRY_POSTS, type TryPost } from './try-posts.ts';
import type { StepProps } from './welcome.tsx';

type Outcome = keyof StepProps['words']['try'] &
  ('cancel' | 'continue' | 'not-politics' | 'unanswered' | 'passed' | 'failed');

/** A feed where pressing like does what it will do on a real site: the real check, the real dialog, made-up people. */
export const TryStep = ({ ports, settings, words: { try: words } }: StepProps) => {
  const [liked, setLiked] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();

  const like = async (post: TryPost): Promise<void> => {
    if (liked.includes(post.id)) return setLiked(liked.filter((id) => id !== post.id));
    const ended = await askFirst(post, ports, settings, words.place);
    if (ended === 'passed' || ended === 'continue' || ended === 'not-politics') setLiked([...liked, post.id]);
    setOutcome(ended);
  };
  return (
    <>
      <TryFeed posts={TRY_POSTS} liked={liked} words={words} onLike={like} />
      <p role="status" class="outcome">
        {outcome ? words[outcome] : ''}
      </p>
    </>
  );
};

async function askFirst(
  post: TryPost,
  ports: StepProps['ports'],
  settings: StepProps['settings'],
  place: string,
): Promise<Outcome> {
  try {
    const { judge, askAbout } = await ports.tryOut();
    const verdict = judge(post, settings, ports.now());
    return isHeld(verdict) ? await askAbout(post, verdict, settings, place) : 'passed';
  } catch {
    return 'failed';
  }
}
