import '../site.ts';

/** One thing the site did because somebody worked one of its controls. */
export type SiteAct =
  | { did: 'like' | 'unlike' | 'repost' | 'unrepost' | 'bookmark' | 'unbookmark'; post: string }
  | { did: 'post'; text: string }
  | { did: 'reply'; text: string; to: string }
  | { did: 'quote'; text: string; of: string }
  | { did: 'follow' | 'unfollow'; account: string }
  | { did: 'join' | 'leave'; community: string };
