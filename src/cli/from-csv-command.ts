import { existsSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { localDay } from '../local-day.ts';
import { type CandidateList, partyKey, readCandidateList } from '../ruleset/candidate-list.ts';
import { type BadRow, decodeTable, readTable } from '../ruleset/csv-table.ts';
import { LOCAL_FILE_MAX_BYTES, RULES_FILE_MAX_BYTES } from '../ruleset/limits.ts';
import type { Election, RulesFile } from '../ruleset/rules-file.ts';
import { slugOf } from '../ruleset/slug.ts';
import { BadInput, BadUse } from './failures.ts';
import { neutralityHere, printNotices } from './given-file.ts';
import { dayOption, readOptions } from './options.ts';
import { readElections } from './read-rules.ts';
import { complain, parseRulesFile, readBytes } from './rules-in-force.ts';
import { writeFile } from './write-file.ts';

const text = { type: 'string' } as const;
const OPTIONS = {
  out: text,
  election: text,
  name: text,
  region: text,
  prospective: text,
  candidate: text,
  until: text,
  channel: text,
  issuer: text,
  contact: text,
  seq: text,
} as const;
type Values = Partial<Record<keyof typeof OPTIONS, string>>;

const DAY = 86_400_000;
/** From the determination to the end of the count, when nobody says how long. */
const USUAL_DAYS = 180;

/**
 * `from-csv FILE [--out FILE] …`: a candidate list as a rules file. A bad row is told with its line, does not lose the
 * others, and makes the exit status 1.
 */
export function fromCsvCommand(args: string[]): void {
  const { values, positionals } = readOptions('from-csv', args, OPTIONS, 1);
  const path = positionals[0]!;
  if (values.out !== undefined && existsSync(values.out))
    throw new BadInput(`${values.out}: sudah ada, tidak ditimpa / exists and is not overwritten`);
  const list = readCandidateList(readTable(readText(path)), {
    ...pick(values, 'election', 'name', 'region'),
    phases: phasesOf(values),
    partyIds: knownParties(),
  });
  report(path, list);
  if (list.taken === 0)
    throw new BadInput(`${path}: tidak ada calon yang terbaca / no candidate could be read`);
  const file = rulesFileOf(list.elections, values);
  const json = print(file);
  parseRulesFile(values.out ?? path, json, LOCAL_FILE_MAX_BYTES);
  if (values.out === undefined) console.log(json);
  else writeFile(values.out, `${json}\n`, { isNew: true });
  reportNeutrality(values.out ?? path, file);
  if (list.bad.length + list.odd.length > 0) process.exitCode = 1;
}

function readText(path: string): string {
  const bytes = readBytes(path);
  return decodeTable(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

function pick<Name extends keyof Values>(values: Values, ...names: Name[]): { [Key in Name]?: string } {
  return Object.fromEntries(
    names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  ) as {
    [Key in Name]?: string;
  };
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** Without days a list holds nothing; without being told, it holds from today. */
function phasesOf(values: Values): Election['phases'] {
  const day = (name: 'prospective' | 'candidate' | 'until') => dayOption('from-csv', name, values[name]);
  const prospective = day('prospective');
  const candidate = day('candidate') ?? (prospective === undefined ? localDay(new Date()) : undefined);
  const first = prospective ?? candidate!;
  const until =
    day('until') ?? new Date(Date.parse(candidate ?? first) + USUAL_DAYS * DAY).toISOString().slice(0, 10);
  if (until < first || (candidate !== undefined && (candidate < first || until < candidate)))
    throw new BadUse('from-csv: --prospective ≤ --candidate ≤ --until');
  if (values.candidate === undefined || values.until === undefined)
    console.error(
      `perhatikan / note: berlaku / in force ${first} – ${until}; ubah dengan / change with --prospective --candidate --until`,
    );
  const nominated = candidate === undefined ? until : dayBefore(candidate);
  return [
    ...(prospective !== undefined && prospective <= nominated
      ? [{ phase: 'nomination' as const, from: prospective, to: nominated }]
      : []),
    ...(candidate === undefined ? [] : [{ phase: 'determination' as const, from: candidate, to: until }]),
  ];
}

const knownParties = (): ReadonlyMap<string, string> =>
  new Map(
    readElections()
      .elections.flatMap(({ participants }) => participants)
      .filter(({ kind }) => kind === 'party')
      .flatMap(({ id, aliases = [], weakAliases = [] }) =>
        [id, ...aliases, ...weakAliases].map((name) => [partyKey(name), id] as const),
      ),
  );

function rulesFileOf(elections: Election[], values: Values): RulesFile {
  const until = elections[0]!.phases.at(-1)!.to;
  const seq = Number(values.seq ?? 1);
  if (!Number.isSafeInteger(seq) || seq < 0) throw new BadUse('from-csv: --seq 1');
  const issued = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    format: 1,
    channel: slugOf(values.channel ?? values.issuer ?? 'daftar-calon') || 'daftar-calon',
    issuer: { name: values.issuer ?? '(nama instansi)', ...pick(values, 'contact') },
    seq,
    issued,
    expires: `${until}T23:59:59Z`,
    ...pick(values, 'region'),
    elections,
  };
}

/** For people to go on writing in, unless it is too long for that. */
function print(file: RulesFile): string {
  const short = JSON.stringify(file);
  return short.length > RULES_FILE_MAX_BYTES ? short : JSON.stringify(file, null, 2);
}

const lines = (rows: readonly BadRow[]): string =>
  [...rows]
    .sort((a, b) => a.line - b.line)
    .map(({ line, why }) => `baris / line ${line}: ${why.id} / ${why.en}`)
    .join('\n');

/** Everything that did not get into the file, on stderr. */
function report(path: string, { taken, bad, odd, unused, titles, elections }: CandidateList): void {
  if (bad.length > 0)
    console.error(`${path}: ${bad.length} baris tidak terbaca / rows left out\n${lines(bad)}`);
  if (odd.length > 0)
    console.error(`${path}: ${odd.length} akun tidak terbaca / accounts left out\n${lines(odd)}`);
  if (unused.length > 0)
    console.error(`${path}: kolom tidak dipakai / columns not used: ${unused.join(', ')}`);
  console.error(
    `${path}: ${taken} calon / candidates, ${elections.length} pemilihan / elections; ${titles} gelar dilepas dari nama / titles and degrees taken off names`,
  );
}

function reportNeutrality(path: string, file: RulesFile): void {
  const { refused, noticed } = neutralityHere(file);
  printNotices(path, noticed);
  if (refused.length === 0) return;
  console.error(`akan ditolak oleh validate / validate will refuse it\n${complain(path, refused)}`);
  process.exitCode = 1;
}
