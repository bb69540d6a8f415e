import { defineConfig } from 'vitest/config';
import { rulesPlugin } from '../../src/cli/rules-plugin.ts';

/** Reading some dozens of pictures takes a minute of the whole machine: these tests run alone. */
export default defineConfig({
  plugins: [rulesPlugin()],
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ['tests/pictures/*.test.ts'],
    environment: 'node',
    hookTimeout: 600_000,
  },
});
