import { render } from 'preact';
import browser from 'webextension-polyfill';
import { browserPorts } from '../../src/pages/browser-ports.ts';
import { Welcome, type WelcomePorts } from '../../src/pages/welcome/welcome.tsx';

async function closeTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}

const ports: WelcomePorts = {
  ...browserPorts(),
  isFirefox: browser.runtime.getURL('').startsWith('moz-extension:'),
  // Firefox for Android has no toolbar to pin anything to.
  isPinned: async () => (await browser.action.getUserSettings?.().catch(() => undefined))?.isOnToolbar,
  tryOut: () => import('../../src/pages/welcome/try-out.ts'),
  close: () => void closeTab(),
};
render(<Welcome ports={ports} />, document.getElementById('root')!);
