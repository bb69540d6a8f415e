import { execFileSync } from 'node:child_process';
import { EXPLAINED } from './warnings.ts';

type Message = { code: string; file?: string; message: string };
/** The parts of the linter's JSON that are read. */
type Report = { errors: Message[]; warnings: Message[] };

/**
 * What the linter of the Firefox add-on store says of an unpacked extension, without what `warnings.ts` explains.
 *
 * @returns one line a problem; empty when the store would have nothing to ask
 */
export function lintProblems(folder: string): readonly string[] {
  const { errors, warnings } = lint(folder);
  const unexplained = warnings.filter(
    ({ code, file = '' }) => !EXPLAINED.some((known) => known.code === code && known.file.test(file)),
  );
  return [...errors, ...unexplained].map(({ code, file, message }) => `${code} ${file ?? ''}: ${message}`);
}

function lint(folder: string): Report {
  const options = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  try {
    return JSON.parse(execFileSync('web-ext', options, { encoding: 'utf8', maxBuffer: 2 ** 26 })) as Report;
  } catch (error) {
    // The linter ends with status 1 where it found errors; what it found is still on its output.
    const { stdout } = error as { stdout?: string };
    if (stdout) return JSON.parse(stdout) as Report;
    throw error;
  }
}
