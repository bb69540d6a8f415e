import type { Act, Content } from '../check/types.ts';

/** How the site's own control is worked once more after "continue". */
export type Replay =
  | { how: 'press'; control: Element }
  /** The composer's send key, on the editor that had the focus. */
  | { how: 'key'; target: Element; key: string; code: string; ctrlKey: boolean; metaKey: boolean }
  | { how: 'submit'; form: HTMLFormElement; submitter: HTMLElement | null };

/** An act as it is judged, whether it is about to happen or long past. */
export type Judged = Omit<Located, 'replay' | 'isDone'>;

/** An act found in a browser event, before it takes effect. */
export type Located = {
  act: Act;
  platform: string;
  /** Stable key of what is acted on: a post's id, a profile's handle, `composer` for own text. */
  item: string;
  content: Content;
  replay: Replay;
  /** Handle of the account that is logged in, where the page shows it. */
  viewer?: string;
  /** Where the person writes, when the act sends their own text: "Ubah tulisan" returns there. */
  editor?: Element;
  /** All editors of that composer in reading order, where it has more than one (a thread). */
  editors?: readonly Element[];
  /** True once the site shows the act as done (liked, sent, followed), asked again after a replay. */
  isDone: () => boolean;
};
