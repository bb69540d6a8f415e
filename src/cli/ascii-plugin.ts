import { inAscii } from '../ruleset/ascii.ts';

/** A Vite plugin, typed by shape as in rules-plugin.ts. */
type AsciiPlugin = {
  name: string;
  generateBundle: (options: unknown, bundle: Record<string, { type: string; code?: string }>) => void;
};

/** Writes every script of the package in ASCII: a fifth of what a page waits for the guard. */
export const asciiPlugin = (): AsciiPlugin => ({
  name: 'jaga-netral:ascii',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' && file.code !== undefined) file.code = inAscii(file.code);
    }
  },
});
