import browser from 'webextension-polyfill';

/** Greets whoever has just installed the extension, once; an update greets nobody. Must be called at start. */
export function greetAtInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
