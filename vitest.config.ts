import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { rulesPlugin } from './src/cli/rules-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), rulesPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'happy-dom',
    // Properties try hundreds of inputs; a busy machine must not make one fail.
    testTimeout: 60_000,
    // Nothing here has a browser: left alone, half of a small machine would stand idle.
    maxWorkers: '100%',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'],
  },
});
