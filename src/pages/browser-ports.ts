import { sites } from 'virtual:sites';
import browser from 'webextension-polyfill';
import { send } from '../send.ts';
import type { PagePorts } from './ports.ts';

const only = (host: string) => ({ origins: [`https://${host}/*`] });

/** The ports of a page that really runs in the extension. */
export function browserPorts(): PagePorts {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return {
    send,
    sites,
    now: () => new Date(),
    hasPermission: () => browser.permissions.contains({ origins }),
    askPermission: () => browser.permissions.request({ origins }),
    addSite: (host) => browser.permissions.request(only(host)),
    removeSite: (host) => browser.permissions.remove(only(host)),
  };
}
