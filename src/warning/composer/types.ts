import type { Placing } from '../../check/placing.ts';
import type { Act, Content, Verdict } from '../../check/types.ts';
import type { Language } from '../../messages.ts';
import type { Alternative } from '../../ruleset/writing-file.ts';

/** One more line about a composer, in the person's language. `busy` while it is still being found out. */
export type Line = { id: string; text: string; busy?: boolean };

/** What stands in a composer and what the check says of it: everything that is shown comes from here. */
export type Draft = {
  /** Where the person writes. */
  editor: Element;
  /** All editors that `content.text` was read from, the focused one among them. */
  editors: readonly Element[];
  act: Act;
  content: Content;
  verdict: Verdict;
  /** What changes in this place, for this person. */
  placing: readonly Placing[];
  lines: readonly Line[];
  alternatives: readonly Alternative[];
  language: Language;
};

/** What the hints tell whoever shows them. */
export type Heard = {
  /** The composer may have changed without a key. */
  changed: () => void;
  /** The person wants no hints any more, anywhere. */
  hideAlways: () => void;
};

/** Hints beside composers, one composer at a time. */
export type Hints = {
  show: (draft: Draft, heard: Heard) => void;
  hide: () => void;
  /** True for events on the hints, as seen from the page. */
  isOurs: (event: Event) => boolean;
};
