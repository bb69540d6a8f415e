// Plain node with builtins only: on a fresh clone nothing else can run yet.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  const { ensureInstalled } = await import('./setup/ensure.mjs');
  ensureInstalled();
} catch (error) {
  console.error(`Not installed: ${error instanceof Error ? error.message : error}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const run = spawnSync(process.execPath, ['--import', 'tsx', 'tests/run.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
