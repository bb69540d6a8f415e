/** What a person is about to do. Any reaction is a `like`; repost, quote and forward are `share`. */
export const ACTS = ['like', 'share', 'post', 'comment', 'message', 'follow', 'join', 'attend'] as const;

/**
 * Whether the user holds an office (structural or functional, *pejabat*) or none: articles 71 and 188 of the regional and 282
 * of the general elections act speak to those who do.
 */
export const POSITIONS = ['official', 'staff'] as const;

/** Who the user can be in law. */
export const STATUSES = [
  'pns',
  'cpns',
  'pppk',
  'pppk-part-time',
  'non-asn',
  'tni',
  'polri',
  'village-head',
  'village-staff',
  'organiser',
  'citizen',
] as const;

/**
 * Parts of an election's time, as the law divides it: no election near; before and after the KPU has determined the
 * candidates; the quiet days and voting day.
 */
export const MOMENTS = ['outside', 'before', 'after', 'quiet'] as const;

/** After how many days an entry of the journal is let go. */
export const JOURNAL_DAYS = [30, 90, 365, 'forever'] as const;
