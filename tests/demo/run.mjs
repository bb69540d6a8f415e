// Plain Node with builtins only: on a fresh clone nothing else can run yet.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../setup/ensure.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const wanted = process.argv.slice(2);
try {
  ensureInstalled([wanted.includes('--firefox') ? 'firefox' : 'chromium']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/demo/demo.ts', ...wanted], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
