/** How a page is asked to behave, read once from the address it was opened with. */
const query = new URLSearchParams(location.search);

/** Which event the site's own controls act on. */
export type HandlerStyle = 'click' | 'pointer' | 'mousedown';

const HANDLERS: readonly string[] = ['click', 'pointer', 'mousedown'];
const handlers = query.get('handlers') ?? 'click';

export const options = {
  /** Only these posts, in this order (`posts=ID,ID`). */
  posts: query.get('posts')?.split(',') ?? [],
  language: query.get('lang') === 'en' ? ('en' as const) : ('id' as const),
  handlers: (HANDLERS.includes(handlers) ? handlers : 'click') as HandlerStyle,
  /** `virtual=off` keeps every post of a feed in the page. */
  virtual: query.get('virtual') !== 'off',
  /** `refuse=1`: the server refuses every act, and the optimistic state is taken back. */
  refuse: query.get('refuse') === '1',
  /** The phone site writes in a plain textarea. */
  mobile: location.hostname.startsWith('mobile.'),
};
