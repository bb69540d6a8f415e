import type { Act, Content, Status, Verdict } from '../check/types.ts';
import type { Language } from '../messages.ts';

/** Everything the dialog says comes from here. */
export type Question = {
  act: Act;
  /** The site's name as people say it: "X", "Facebook". */
  siteName: string;
  content: Content;
  verdict: Verdict;
  language: Language;
  status: Status;
  /** Whom to ask, if a rules file names someone: the agency and how to reach it. */
  contact?: { name: string; contact?: string };
};
