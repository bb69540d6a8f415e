import { resolve } from 'node:path';

const OUTPUT = process.env.JAGA_NETRAL_OUTPUT ?? '.output';

/** The unpacked extension for each browser, where `npm run build` puts it. */
export const BUILDS = {
  chromium: resolve(OUTPUT, 'chrome-mv3'),
  firefox: resolve(OUTPUT, 'firefox-mv3'),
} as const;
