import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type * as Subject from './subject.ts';

const HOST = fileURLToPath(new URL('node-host.mjs', import.meta.url));

/** Runs one function of the bundled subject in a fresh process. `timeScale` gets its collector there. */
export function inFreshNode<Name extends keyof typeof Subject>(
  bundle: string,
  name: Name,
  args: readonly unknown[],
): ReturnType<(typeof Subject)[Name]> {
  const run = spawnSync(process.execPath, ['--expose-gc', HOST, bundle, name], {
    input: JSON.stringify(args),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`${name} in node: ${run.stderr}`);
  return JSON.parse(run.stdout);
}
