import type { Bilingual } from '../ruleset/prohibitions.ts';
import { ACTS, POSITIONS, STATUSES } from '../ruleset/vocabulary.ts';

export { ACTS, POSITIONS, STATUSES };

export type Act = (typeof ACTS)[number];

export type Author = { name?: string; handle?: string; bio?: string };
export type Place = 'public' | 'group' | 'private';

/** What the act is on. `text` is the author's own words only; a quoted post's words stay in `quoted`. */
export type Content = {
  text: string;
  author?: Author;
  quoted?: { text: string; author?: Author };
  /** Alternative texts of pictures and videos. */
  media?: readonly string[];
  /** How many of the last entries of `media` were read from the pictures themselves; absent: none. */
  pictureTexts?: number;
  /** Addresses of pictures it shows; the check does not read them. */
  pictures?: readonly string[];
  links?: readonly string[];
  place?: Place;
  /** Name of the group, community or page it stands in. */
  placeName?: string;
  /** True when the person who acts wrote `text`. */
  own?: boolean;
  /** Adapter id of the site, so that handles can be told apart. */
  platform?: string;
};

/** Strongest first: `stop` and `warn` hold the act, `note` only tells, `clear` says nothing. */
export const LEVELS = ['stop', 'warn', 'note', 'clear'] as const;
export type Level = (typeof LEVELS)[number];

/** Which part of the content a span points into. */
export type Field = 'text' | 'quoted' | 'media' | 'author' | 'bio' | 'place';

/** Half-open range of UTF-16 units in the original string of `field` (`index` counts alternative texts). */
export type Span = { field: Field; index?: number; start: number; end: number };

export type Stance = 'for' | 'against';

/** Something found in content, always with the words that show it. */
export type Signal = {
  /** `target` names a participant; the others are the signal kinds of `rules/language`. */
  kind: string;
  stance?: Stance;
  /** Participant id, where the signal names or implies one. */
  target?: string;
  /** Id of the data row that found it, so that every signal can be traced to its rule. */
  rule: string;
  span: Span;
  /** What the dialog says of it in the list of reasons: the `why` of its kind in `rules/language`. */
  why?: Bilingual;
};

/** Who the user is in law. */
export type Status = (typeof STATUSES)[number];

export type Position = (typeof POSITIONS)[number];

/** Everything outside the content that decides. The caller reads the clock; `check` never does. */
export type Situation = {
  /** Local calendar day, `YYYY-MM-DD`. */
  date: string;
  status: Status;
  /** Absent: not said. */
  position?: Position;
  /** Code of the user's regency, city or province: of several elections with the same ballot numbers theirs is meant. */
  region?: string;
  /** Participant id of the user's husband or wife. */
  spouseOf?: string;
  /** The act is done from an agency's account. */
  officialAccount?: boolean;
};

/** A prohibition with the signals that support it, worded for this user on this date. */
export type Finding = {
  /** Id in `rules/prohibitions`, for example `skb-2022/ds-6`. */
  prohibition: string;
  stance: Stance;
  /** Participant id. */
  target: string;
  targetName: string;
  /** Where the form stands, for example "SKB Netralitas 2022 · Lampiran II · disiplin no. 6". */
  law: Bilingual;
  /** The form in one plain sentence. */
  plain: Bilingual;
  /** What threatens this user today ("hukuman disiplin berat"); absent where no row of the law was found. */
  sanction?: Bilingual;
  /** What the same act becomes after the KPU's determination, when it is worse. */
  later?: Bilingual;
  /** What the election acts add for holders of an office, as this user is. */
  office?: Bilingual;
  /** Present where officials disagree about this form: what each side says. */
  contested?: Bilingual;
  signals: readonly Signal[];
};

/** Why content with political words was not held, or was held less. `frame` is an id in `rules/language/frames.json`. */
export type Excuse = { frame: string; why: Bilingual; span?: Span };

export type Verdict = { level: Level; findings: readonly Finding[]; excuses: readonly Excuse[] };

export const CLEAR: Verdict = { level: 'clear', findings: [], excuses: [] };

/** `stop` and `warn` are answered by the person before the act goes on. */
export const isHeld = (verdict: Verdict): boolean => verdict.level === 'stop' || verdict.level === 'warn';
