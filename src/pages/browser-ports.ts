import { adapters } from 'virtual:adapters';
import browser from 'webextension-polyfill';
import { send } from '../send.ts';
import type { PagePorts } from './ports.ts';

/** The ports of a page that really runs in the extension. */
export function browserPorts(): PagePorts {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return {
    send,
    sites: adapters.map(({ id, name }) => ({ id, name })),
    now: () => new Date(),
    hasPermission: () => browser.permissions.contains({ origins }),
    askPermission: () => browser.permissions.request({ origins }),
  };
}
