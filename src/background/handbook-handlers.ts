import browser from 'webextension-polyfill';
import type { Handlers } from './serve.ts';

/** Where the handbook is among our own pages. */
const OPTIONS = 'options.html';

/** Opening our own pages for somebody who is on a site. */
export const forHandbook = (): Pick<Handlers, 'page:handbook'> => ({
  'page:handbook': (prohibition) => openOptions(`handbook/${prohibition}`),
});

/** Brings the options to the front at this place: the tab that shows them, or a new one. */
async function openOptions(place: string): Promise<void> {
  const page = browser.runtime.getURL(OPTIONS);
  const url = `${page}#${place}`;
  const [open] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  // Absent in Firefox for Android, where there is one window.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}
