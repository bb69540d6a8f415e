import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './read-rules.ts';
import { printReference } from './rules-file-reference.ts';
import { printSchema, SCHEMAS } from './schemas.ts';

/** `npm run schemas`: everything that is made from the schemas, as files. */
const folder = join(PROJECT, 'rules/schema');
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(SCHEMAS))
  writeFileSync(join(folder, `${name}.schema.json`), printSchema(name));
writeFileSync(join(PROJECT, 'docs/rules-file.md'), printReference());
