import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from '../e2e/browsers/index.ts';

const BUILDS: Readonly<Record<BrowserName, { args: readonly string[]; folder: string }>> = {
  chromium: { args: ['build'], folder: '.output/chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox', '--mv3'], folder: '.output/firefox-mv3' },
};

/**
 * Builds the extension for one browser.
 *
 * @returns absolute path of the unpacked extension
 * @throws an error that carries what the build printed
 */
export function buildExtension(browser: BrowserName): string {
  const { args, folder } = BUILDS[browser];
  const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed\n${stdout}\n${stderr}`);
  return resolve(folder);
}
