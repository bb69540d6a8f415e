import type { Adapter } from './adapter.ts';
import { inAscii } from './ascii.ts';

/** What the content script of one site needs of its adapter; the rest is for maintainers. */
export type PageAdapter = Omit<Adapter, '$schema' | 'notCovered'>;

declare global {
  /** Set by `platforms/<id>.js`, which the manifest lists before the guard's script: the isolated world is theirs alone. */
  var jagaNetralAdapter: PageAdapter | undefined;
}

/** The adapter of the site this script was started on. */
export const pageAdapter = (): PageAdapter | undefined => globalThis.jagaNetralAdapter;

/** Source of `platforms/<id>.js`. A string parses faster than an object literal, and nothing in it can be code. */
export const adapterScript = ({ $schema: _schema, notCovered: _notCovered, ...adapter }: Adapter): string =>
  `globalThis.jagaNetralAdapter=JSON.parse(${inAscii(JSON.stringify(JSON.stringify(adapter)))});\n`;
