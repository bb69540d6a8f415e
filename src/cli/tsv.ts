import { gunzipSync } from 'node:zlib';
import { readBytes } from './rules-in-force.ts';

/** Rows of a tab-separated file with a header line, `.gz` or plain. Throws `BadInput` where it cannot be read. */
export function readTsv(path: string): Record<string, string>[] {
  const bytes = readBytes(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, at) => [columns[at] ?? '', cell])),
  );
}
