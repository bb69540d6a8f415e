import { buildHashes } from './build-hashes.ts';

/** `npm run hashes`: what the page "Kepercayaan" of a package built from this folder shows. */
const { sources, rules } = buildHashes();
process.stdout.write(`sources ${sources}\nrules   ${rules}\n`);
