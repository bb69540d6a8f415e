import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Every set of pictures; the last one is made of the others. */
const SETS = ['shots', 'pages', 'pictures', 'handbook', 'rules', 'studio', 'cleanup', 'readme'] as const;

/** `npm run shots [set …]`: what a person sees, as pictures in `.output/shots`. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SETS.some((set) => set === name));
if (unknown.length > 0)
  throw new Error(`no such pictures: ${unknown.join(', ')}; there are ${SETS.join(', ')}`);
for (const set of SETS) {
  if (asked.length > 0 && !asked.includes(set)) continue;
  console.log(set);
  const script = join(import.meta.dirname, `${set}.ts`);
  execFileSync(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
}
