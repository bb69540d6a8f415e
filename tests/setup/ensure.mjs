// Runs before anything is installed: Node's builtins only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inPath, installedBrowser, missingBrowser, packageOf } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FONTS = ['fonts-liberation', 'fonts-noto-color-emoji'];

function run(program, args) {
  console.log(`  ${program} ${args.join(' ')}`);
  // In run level 1 a package starts no service of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  if (error || status !== 0) throw new Error(`${program} ${args[0]} did not succeed`);
}

const packagesIn = (file) => JSON.parse(readFileSync(`${ROOT}/${file}`, 'utf8')).packages;

/** True when every package of the lock file stands in node_modules in its version; others' platforms may be missing. */
function packagesAreInstalled() {
  const installedList = 'node_modules/.package-lock.json';
  if (!existsSync(`${ROOT}/${installedList}`)) return false;
  const installed = packagesIn(installedList);
  return Object.entries(packagesIn('package-lock.json')).every(([place, { version, optional }]) => {
    if (place === '' || (optional && !(place in installed))) return true;
    return installed[place]?.version === version;
  });
}

function ensurePackages() {
  if (packagesAreInstalled()) return;
  console.log('Memasang pustaka · installing packages');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

function ensurePrograms(names) {
  const missing = names.filter((name) => installedBrowser(name) === undefined);
  if (missing.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && inPath('apt-get') !== undefined;
  if (!mayInstall) throw new Error(missing.map(missingBrowser).join('\n'));
  console.log(`Memasang · installing ${missing.join(', ')}`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.map(packageOf), ...FONTS]);
  const still = missing.filter((name) => installedBrowser(name) === undefined);
  if (still.length > 0) throw new Error(still.map(missingBrowser).join('\n'));
}

/**
 * Installs what a fresh clone lacks and says so: the packages of the lock file, and the named programs where apt may be
 * used.
 *
 * @param {readonly ('chromium' | 'firefox' | 'nginx')[]} programs
 * @throws an error that says what is missing and how to provide it
 */
export function ensureInstalled(programs = ['chromium', 'firefox', 'nginx']) {
  ensurePackages();
  ensurePrograms(programs);
}
