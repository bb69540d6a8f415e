import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { rulesPlugin } from '../../src/cli/rules-plugin.ts';
import { BROWSERS, type BrowserName } from './browsers/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

const shared = { environment: 'node', testTimeout: 40_000, hookTimeout: 60_000, retry: 0 } as const;

/** The same files in each browser: `--project chromium`, `--project firefox`. */
const inBrowser = (browser: BrowserName): TestProjectInlineConfiguration => ({
  plugins: [rulesPlugin()],
  test: {
    ...shared,
    name: browser,
    include: ['tests/e2e/*.test.ts', 'tests/e2e/sites/*.test.ts'],
    provide: { browser },
  },
});

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    // Every file has a browser of its own and mostly waits; a third one would fight for the machine.
    maxWorkers: 2,
    projects: [
      ...BROWSERS.map(inBrowser),
      { test: { ...shared, name: 'snapshots', include: ['tests/e2e/snapshots/*.test.ts'] } },
    ],
  },
});
