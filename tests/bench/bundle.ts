import { build, type Rolldown } from 'vite';
import { asciiPlugin } from '../../src/cli/ascii-plugin.ts';
import { rulesPlugin } from '../../src/cli/rules-plugin.ts';

/** `subject.ts` with the bundled rules as one classic script that sets the global `subject`, minified as shipped. */
export async function bundleSubject(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [rulesPlugin(), asciiPlugin()],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'tests/bench/subject.ts', name: 'subject', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (chunk === undefined) throw new Error('the bench subject was not built');
  return chunk.code;
}
