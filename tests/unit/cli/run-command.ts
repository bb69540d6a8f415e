import { vi } from 'vitest';
import { BadInput, BadUse } from '../../../src/cli/failures.ts';

/** What a command says and leaves with, without a process of its own. */
export type Outcome = { status: number; stdout: string; stderr: string };

export async function runCommand(
  command: (args: string[]) => Promise<void> | void,
  ...args: string[]
): Promise<Outcome> {
  const said = { log: [] as string[], error: [] as string[] };
  const spies = (['log', 'error'] as const).map((way) =>
    vi.spyOn(console, way).mockImplementation((text: string) => void said[way].push(text)),
  );
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await command(args);
    return outcome(Number(process.exitCode), said);
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof BadUse)) throw error;
    said.error.push(error.message);
    return outcome(error instanceof BadUse ? 2 : 1, said);
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

const outcome = (status: number, { log, error }: Record<'log' | 'error', string[]>): Outcome => ({
  status,
  stdout: log.join('\n'),
  stderr: error.join('\n'),
});
