import { installedBrowser, missingBrowser } from '../../setup/browsers.mjs';
import type { BrowserName } from './types.ts';

/**
 * Path of an installed browser: what CHROME_PATH or FIREFOX_PATH names, else the first one found in PATH.
 *
 * @throws an error that says which program is missing and how to name another.
 */
export function findBrowser(name: BrowserName): string {
  const path = installedBrowser(name);
  if (path === undefined) throw new Error(missingBrowser(name));
  return path;
}
