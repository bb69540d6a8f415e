import { checkCommand } from './check-command.ts';
import { evalCommand } from './eval-command.ts';
import { BadInput, BadUse } from './failures.ts';
import { validateCommand } from './validate-command.ts';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void> | void>> = {
  check: checkCommand,
  eval: evalCommand,
  validate: validateCommand,
};

const USAGE = `jaga-netral <perintah / command>

  check [--rules FILE]… [--date YYYY-MM-DD] [--status pns] [--act like] "teks"
  check --jsonl              satu JSON per baris di stdin, satu putusan per baris di stdout
  validate FILE              periksa berkas aturan / check a rules file
  eval DIR [--json]          ketepatan pada korpus berlabel / accuracy on a labelled corpus`;

/** Exit status: 0 done, 1 bad input, 2 bad use. */
async function main([name, ...args]: string[]): Promise<void> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  try {
    await command(args);
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof BadUse)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof BadUse ? 2 : 1;
  }
}

await main(process.argv.slice(2));
