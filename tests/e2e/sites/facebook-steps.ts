import { IDS } from '../../pages/fixtures/index.ts';
import type { Tab } from '../browsers/index.ts';

export const OWN_WORDS = 'Ayo coblos nomor 2, menangkan HALILIS!';
export const HANDLE = 'halilis2';
export const PERMALINK = `/${HANDLE}/posts/${IDS.campaign}`;

/** Where things stand on the replica of Facebook; labels in Indonesian. */
export const AT = {
  inPost: (id: string, label: string) => `#unit-${id} [role="button"][aria-label="${label}"]`,
  inComment: (id: string, label: string) => `#comment-${id} [role="button"][aria-label="${label}"]`,
  opensShare: (id: string) =>
    `#unit-${id} .bar [aria-label^="Kirim ini"], #unit-${id} .bar [aria-label^="Send this"]`,
  inDialog: (label: string) => `[role="dialog"] [role="button"][aria-label="${label}"]`,
  dialogEditor: '[role="dialog"] [contenteditable="true"]',
  commentBox: 'form[role="presentation"] [contenteditable="true"]',
  sendsComment: '#focused-state-composer-submit [role="button"]',
  opensCreate: '[role="main"] > .press',
  chatBox: '.chat [contenteditable="true"]',
  sendsChat: '.chat [role="button"]:not([aria-disabled])',
  header: (label: string) => `.head [role="button"][aria-label="${label}"]`,
} as const;

const isThere = (css: string) => document.querySelector(css) !== null;
const holds = (css: string, words: string) =>
  document.querySelector(css)?.textContent?.includes(words) === true;

export const wait = (tab: Tab, css: string): Promise<unknown> => tab.until(css, isThere, css);

export const open =
  (opener: string, until: string) =>
  async (tab: Tab): Promise<void> => {
    await tab.click(opener);
    await wait(tab, until);
  };

export const write =
  (editor: string, words: string = OWN_WORDS) =>
  async (tab: Tab): Promise<void> => {
    await wait(tab, editor);
    await tab.click(editor);
    await tab.type(words);
    await tab.until('what is written', holds, editor, words);
  };

export const openShare = (id: string) => open(AT.opensShare(id), AT.dialogEditor);

export const writeInShare = (id: string) => async (tab: Tab) => {
  await openShare(id)(tab);
  await write(AT.dialogEditor)(tab);
};

export const writePost = async (tab: Tab): Promise<void> => {
  await tab.click(AT.opensCreate);
  await write(AT.dialogEditor)(tab);
};

export const writePostAndGoOn = async (tab: Tab): Promise<void> => {
  await writePost(tab);
  await tab.click(AT.inDialog('Selanjutnya'));
  await wait(tab, AT.inDialog('Posting'));
};

/** The tray without a pointer: the hidden button beside Like. */
export const openTrayByKey = (id: string) => async (tab: Tab) => {
  await tab.focus(AT.inPost(id, 'Tanggapi'));
  await tab.press('Enter');
  await wait(tab, '.tray');
};

/** On the basic site: writes into a field that is a plain text area. */
export const fill = (field: string) => async (tab: Tab) => {
  await tab.click(field);
  await tab.type(OWN_WORDS);
};
