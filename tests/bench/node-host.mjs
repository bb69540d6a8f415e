// A process of its own for every measurement: what ran before must not have made the code fast.
// Usage: node --expose-gc node-host.mjs BUNDLE FUNCTION, arguments as a JSON array on stdin; the result as JSON on stdout.
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

const [bundle, name] = process.argv.slice(2);
runInThisContext(readFileSync(bundle, 'utf8'));

function bytesInUse() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const args = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(globalThis.subject[name](...args, bytesInUse)));
