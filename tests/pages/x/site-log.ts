/** One thing the site did because somebody worked one of its controls. */
export type SiteAct =
  | { did: 'like' | 'unlike' | 'repost' | 'unrepost' | 'bookmark' | 'unbookmark'; post: string }
  | { did: 'post'; text: string }
  | { did: 'reply'; text: string; to: string }
  | { did: 'quote'; text: string; of: string }
  | { did: 'follow' | 'unfollow'; account: string }
  | { did: 'join' | 'leave'; community: string };

/** What tests read in the page's own world. `acts` is the only truth about what took effect. */
export type SiteLog = {
  acts: SiteAct[];
  /** Every event in every phase, `where type target` (filled with `record=1` in the address). */
  events: string[];
  /** True once the first posts stand in the page and the site listens. */
  ready: boolean;
  /** The author deletes a post while the page is open. */
  removePost: (id: string) => void;
};

declare global {
  interface Window {
    __site: SiteLog;
  }
}
