import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

type Permissions = {
  api: string[];
  explicit_host: string[];
  manifest_permissions: string[];
  scriptable_host: string[];
};
type Extension = { granted_permissions: Permissions; runtime_granted_permissions?: Permissions };
type Preferences = { extensions: { settings: Record<string, Extension | undefined> } };

/**
 * Makes Chromium answer yes when the extension asks for these hosts: what a person allowed once is given again without a
 * question. A first start writes the profile, which is then told that they did.
 *
 * @param launch starts the browser on the profile and waits until the extension is there.
 */
export async function sayYes(
  profile: string,
  extension: string,
  hosts: readonly string[],
  launch: () => Promise<BrowserContext>,
): Promise<void> {
  await (await launch()).close();
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  const known = preferences.extensions.settings[extension];
  if (!known) throw new Error('the profile does not know the extension yet');
  const allowed = hosts.map((host) => `https://${host}/*`);
  known.granted_permissions.explicit_host.push(...allowed);
  known.runtime_granted_permissions = {
    api: [],
    explicit_host: allowed,
    manifest_permissions: [],
    scriptable_host: [],
  };
  writeFileSync(file, JSON.stringify(preferences));
}
