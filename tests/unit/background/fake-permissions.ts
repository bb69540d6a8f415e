import { vi } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Script = Scripting.RegisteredContentScript;

/** The two parts of the browser that the fake one leaves out: which hosts were granted, and which scripts start there. */
export function fakePermissions(granted: readonly string[] = []) {
  let origins = [...granted];
  let scripts: Script[] = [];
  const changed = { added: new Set<() => void>(), removed: new Set<() => void>() };
  const { permissions, scripting } = fakeBrowser;
  const hear = (listeners: Set<() => void>) => (listener: unknown) => {
    listeners.add(listener as () => void);
  };
  vi.spyOn(permissions.onAdded, 'addListener').mockImplementation(hear(changed.added));
  vi.spyOn(permissions.onRemoved, 'addListener').mockImplementation(hear(changed.removed));
  vi.spyOn(permissions, 'getAll').mockImplementation((async () => ({ origins })) as never);
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () => scripts) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (added: Script[]) => {
    const ids = new Set(scripts.map(({ id }) => id));
    if (added.some(({ id }) => ids.has(id))) throw new Error('Duplicate script ID');
    scripts = [...scripts, ...added];
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({ ids }: { ids: string[] }) => {
    scripts = scripts.filter(({ id }) => !ids.includes(id));
  }) as never);
  return {
    scripts: () => scripts,
    /** The person agreed, in the extension's page or in the browser's own settings. */
    grant: (origin: string) => {
      origins = [...origins, origin];
      for (const listener of changed.added) listener();
    },
    withdraw: (origin: string) => {
      origins = origins.filter((one) => one !== origin);
      for (const listener of changed.removed) listener();
    },
    /** What an update of the extension does. */
    forgetScripts: () => {
      scripts = [];
    },
  };
}
