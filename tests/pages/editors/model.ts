/** One kind of editor as a site builds it. */
export type Made = {
  /** Where the person writes. */
  editor: HTMLElement;
  /** The words as the editor's own model has them. */
  text: () => string;
};

/** Builds an editor in `box`. `changed` is told after every change of its model. */
export type Make = (box: HTMLElement, changed: () => void) => Made;

/** What tests read and do in the page's own world. */
export type EditorsPage = {
  text: () => string;
  /** The words as they were last kept without being asked. */
  saved: () => string;
  /** Lets the site's clock go on, in milliseconds: editors begin a new step to undo after a pause. */
  pass: (ms: number) => void;
};

declare global {
  interface Window {
    __editors: EditorsPage;
  }
}
