import { IDS } from '../../pages/fixtures/index.ts';
import { type Before, inTurn, open, press, wait, write } from './steps.ts';

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

export const openShare = (id: string): Before => open(AT.opensShare(id), AT.dialogEditor);

export const writeInShare = (id: string): Before => inTurn(openShare(id), write(AT.dialogEditor));

export const writePost: Before = inTurn(press(AT.opensCreate), write(AT.dialogEditor));

export const writePostAndGoOn: Before = inTurn(
  writePost,
  open(AT.inDialog('Selanjutnya'), AT.inDialog('Posting')),
);

/** The tray without a pointer: the hidden button beside Like. */
export const openTrayByKey = (id: string): Before =>
  inTurn(
    (tab) => tab.focus(AT.inPost(id, 'Tanggapi')),
    (tab) => tab.press('Enter'),
    wait('.tray'),
  );
