import { checkCommand } from './check-command.ts';
import { diffCommand } from './diff-command.ts';
import { evalCommand } from './eval-command.ts';
import { BadInput, BadUse } from './failures.ts';
import { fromCsvCommand } from './from-csv-command.ts';
import { inspectCommand } from './inspect-command.ts';
import { keygenCommand } from './keygen-command.ts';
import { policyCommand } from './policy-command.ts';
import { signCommand } from './sign-command.ts';
import { validateCommand } from './validate-command.ts';
import { verifyCommand } from './verify-command.ts';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void> | void>> = {
  check: checkCommand,
  diff: diffCommand,
  eval: evalCommand,
  'from-csv': fromCsvCommand,
  inspect: inspectCommand,
  keygen: keygenCommand,
  policy: policyCommand,
  sign: signCommand,
  validate: validateCommand,
  verify: verifyCommand,
};

const USAGE = `jaga-netral <perintah / command>

  check [--rules FILE]… [--date YYYY-MM-DD] [--status pns] [--act like] "teks"
  check --jsonl              satu JSON per baris di stdin, satu putusan per baris di stdout
  validate FILE              periksa berkas aturan / check a rules file
  inspect FILE [--key public.pem]              apa isinya / what is in it
  diff OLD NEW [--date D]                      apa yang berubah / what changes
  from-csv FILE [--out FILE] [--election ID] [--name N] [--region R] …
                             daftar calon menjadi berkas aturan / a candidate list to a rules file
  keygen [--out NAME]        sepasang kunci / a pair of keys
  sign FILE --key private.pem [--out FILE]     bubuhkan tanda tangan / sign
  verify FILE --key public.pem [--date D]      periksa tanda tangan / check the signature
  policy --address URL --key public.pem [--install] [--out DIR]
                             berkas kebijakan peramban / policy files for browsers
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
