import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadUse } from './failures.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** A command's options and the files it is given; throws `BadUse` when they are not what it takes. */
export function readOptions<Options extends OptionsConfig>(
  command: string,
  args: string[],
  options: Options,
  files: number,
) {
  const parsed = parse(command, args, options);
  if (parsed.positionals.length !== files)
    throw new BadUse(
      files === 0
        ? `${command}: tidak memerlukan berkas / takes no file`
        : `${command}: berikan ${files} berkas / give ${files} file${files > 1 ? 's' : ''}`,
    );
  return parsed;
}

function parse<Options extends OptionsConfig>(command: string, args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadUse(`${command}: ${(error as Error).message}`);
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day `YYYY-MM-DD` that exists, as it was given. */
export function dayOption(command: string, name: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const time = DAY.test(given) ? new Date(`${given}T00:00:00Z`) : undefined;
  if (time && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(given)) return given;
  throw new BadUse(`${command}: --${name} “${given}”: tanggal seperti 2031-11-27 / a date like 2031-11-27`);
}
