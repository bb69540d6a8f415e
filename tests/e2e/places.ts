const post = (author: string, id: string): string => `article:has(a[href="/${author}/status/${id}"])`;

/** One control of one post in a feed. */
export const inPost = (author: string, id: string, testId: string): string =>
  `${post(author, id)} [data-testid="${testId}"]`;

/** Where things are on the replica, by what they are. */
export const AT = {
  /** The composer in the page; `/compose/post` opens another in a sheet over it. */
  composer: '[data-testid="tweetTextarea_0"]',
  sheetComposer: '[aria-modal="true"] [data-testid="tweetTextarea_0"]',
  sendInline: '[data-testid="tweetButtonInline"]',
  send: '[data-testid="tweetButton"]',
  repostItem: '[data-testid="retweetConfirm"]',
  quoteItem: '[role="menuitem"][href="/compose/post"]',
  menu: '[role="menu"]',
  join: '.profile-top button',
} as const;
