import { render } from 'preact';
import browser from 'webextension-polyfill';
import { browserPorts } from '../../src/pages/browser-ports.ts';
import { Popup, type PopupPorts } from '../../src/pages/popup/popup.tsx';
import { tell } from '../../src/send.ts';

/** Opened as a page of its own (`popup.html?tab=12`, as Firefox for Android may), the address names the tab. */
async function findTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number.parseInt(named, 10);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

const tabId = await findTab();
const ports: PopupPorts = {
  ...browserPorts(),
  tabId,
  testPage: () => tell(tabId, 'page:test'),
  trail: {
    look: () => tell(tabId, 'trail:look'),
    start: () => tell(tabId, 'trail:start'),
    stop: () => tell(tabId, 'trail:stop').then(() => undefined),
  },
  reloadTab: () => void browser.tabs.reload(tabId).then(() => window.close()),
  openPage: (path) => void browser.tabs.create({ url: `/${path}` }).then(() => window.close()),
  openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
};
render(<Popup ports={ports} />, document.getElementById('root')!);
