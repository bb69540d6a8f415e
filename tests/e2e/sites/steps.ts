import type { Tab } from '../browsers/index.ts';

/** What a person does before a control is there. */
export type Before = (tab: Tab) => Promise<void>;

export const OWN_WORDS = 'Ayo coblos nomor 2, menangkan HALILIS!';

const isThere = (css: string) => document.querySelector(css) !== null;

const isWritten = (css: string, words: string) => {
  const field = document.querySelector<HTMLTextAreaElement>(css);
  return (field?.value ?? field?.textContent)?.includes(words) === true;
};

/** Waits until something stands in the page. */
export const wait =
  (css: string): Before =>
  async (tab) => {
    await tab.until(css, isThere, css);
  };

/** One thing after the other. */
export const inTurn =
  (...steps: readonly Before[]): Before =>
  async (tab) => {
    for (const step of steps) await step(tab);
  };

/** Presses one place after the other, each as soon as it is there. */
export const press = (...places: readonly string[]): Before =>
  inTurn(...places.map((place) => inTurn(wait(place), (tab) => tab.click(place))));

/** Types where the focus is and waits until the words stand in the editor. */
export const type =
  (editor: string, words: string): Before =>
  async (tab) => {
    await tab.type(words);
    await tab.until('the words', isWritten, editor, words);
  };

/** Presses an editor as soon as it is there, and writes in it once it has the focus. */
export const write = (editor: string, words: string = OWN_WORDS): Before =>
  inTurn(press(editor), (tab) => tab.focus(editor), type(editor, words));

/** Opens something and waits for what it shows. */
export const open = (opener: string, shows: string): Before => inTurn(press(opener), wait(shows));
