/** What a person is about to do. Any reaction is a `like`; repost, quote and forward are `share`. */
export const ACTS = ['like', 'share', 'post', 'comment', 'message', 'follow', 'join', 'attend'] as const;

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
