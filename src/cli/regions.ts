import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';

/** Where the package keeps its tables; its own reader needs a newer Node than the project does. */
const tables = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('idn-area-data')), '../data');

const readTable = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(tables(), name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Names of all provinces, regencies and cities by their code (`33.10`), provinces first. Source: idn-area-data. */
export const readRegions = (): Record<string, string> =>
  Object.fromEntries(
    ['provinces.csv', 'regencies.csv'].flatMap((name) =>
      readTable(name).map(({ code = '', name = '' }) => [code, name]),
    ),
  );
