import type { Checklist } from '../check/checklist-points.ts';
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
  /** False: an agency wants everything to be asked about, and "Bukan soal politik" is not offered. */
  silencing?: boolean;
  /** Shows a prohibition in full, where there is a handbook to show it in. */
  readLaw?: (prohibition: string) => void;
  /** Whom to ask, if a rules file names someone: the agency and how to reach it. */
  contact?: { name: string; contact?: string };
};

/** What is asked about a picture before its act can be judged. */
export type PictureQuestion = {
  siteName: string;
  language: Language;
  checklist: Checklist;
  /** The pictures themselves, small, to be looked at again. */
  pictures: readonly ImageBitmap[];
};
