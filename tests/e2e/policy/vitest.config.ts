import { defineConfig } from 'vitest/config';
import { rulesPlugin } from '../../../src/cli/rules-plugin.ts';
import { BROWSERS } from '../browsers/index.ts';

/** Policies are files of the whole machine: these tests run alone, one browser after the other. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../../..`,
    maxWorkers: 1,
    fileParallelism: false,
    projects: BROWSERS.map((browser) => ({
      plugins: [rulesPlugin()],
      test: {
        ...{ environment: 'node', testTimeout: 120_000, hookTimeout: 60_000, retry: 0 },
        name: `policy-${browser}`,
        include: ['tests/e2e/policy/*.test.ts'],
        provide: { browser },
      },
    })),
  },
});
