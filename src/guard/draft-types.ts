import type { Verdict } from '../check/types.ts';
import type { Located } from '../platforms/types.ts';
import type { InForce } from './in-force.ts';

/** One more line about a composer, in the person's language. `busy` while it is still being found out. */
export type DraftLine = { id: string; text: string; busy?: boolean };

/** What stands in a composer after a pause in writing, judged as if it were sent now. */
export type Draft = {
  located: Located;
  /** Where the person writes. */
  editor: Element;
  verdict: Verdict;
  lines: readonly DraftLine[];
  /** The account that is logged in is one the person holds for an agency. */
  isOfficial: boolean;
};

/** What shows a draft's verdict beside its composer. */
export type DraftShow = {
  /** @param changed is told whenever the composer may have changed without a key, as when its text was sent. */
  show: (draft: Draft, inForce: InForce, changed: () => void) => void;
  hide: () => void;
  isOurs: (event: Event) => boolean;
};

/** What noticing drafts needs of the page. */
export type DraftParts = {
  editorAround: (element: Element) => Element | undefined;
  writing: (element: Element) => Located | undefined;
  judge: (located: Located) => Verdict;
  inForce: () => InForce;
  /** Asks for the script that shows drafts, once. False: it does not come. */
  request: () => Promise<boolean>;
  onFault: () => void;
};
