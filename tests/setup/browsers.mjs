import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each program is looked for; the first name is also its Debian package. */
const WHERE = {
  chromium: { variable: 'CHROME_PATH', names: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'] },
  nginx: { variable: 'NGINX_PATH', names: ['nginx'] },
};

export const packageOf = (name) => WHERE[name].names[0];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a program in PATH; undefined when there is none. */
export function inPath(program) {
  // Servers lie where only the administrator's PATH looks.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, program)).find(isProgram);
}

/** Path of an installed browser or of nginx: what its environment variable names, else the first one in PATH. */
export function installedBrowser(name) {
  const { variable, names } = WHERE[name];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : undefined;
  return names.map(inPath).find((path) => path !== undefined);
}

/** One sentence that names the missing program and how to point to another. */
export function missingBrowser(name) {
  const { variable } = WHERE[name];
  const named = process.env[variable];
  if (named) return `${variable} names ${named}, which is not a program`;
  return `${name} is missing: install "${packageOf(name)}" or set ${variable} to its path`;
}

/** Path of nginx. Throws where it is missing. */
export function installedServer() {
  const path = installedBrowser('nginx');
  if (path === undefined) throw new Error(missingBrowser('nginx'));
  return path;
}
