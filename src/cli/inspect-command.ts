import { printKeyid } from '../ruleset/envelope-keys.ts';
import { FRESHNESS_WORDS } from '../ruleset/envelope-words.ts';
import { freshnessOf } from '../ruleset/freshness.ts';
import { RULES_FILE_MAX_BYTES } from '../ruleset/limits.ts';
import type { ElectionsFile, Participant, RulesFile } from '../ruleset/rules-file.ts';
import {
  type GivenFile,
  loadVerifyingKey,
  neutralityHere,
  openSignedFile,
  printNotices,
  readGivenFile,
} from './given-file.ts';
import { readOptions } from './options.ts';
import { readElections } from './read-rules.ts';

const OPTIONS = { key: { type: 'string', multiple: true } } as const;

/** `inspect FILE [--key public.pem]`: what a plain or signed rules file says of itself, and what it adds. */
export async function inspectCommand(args: string[]): Promise<void> {
  const { values, positionals } = readOptions('inspect', args, OPTIONS, 1);
  const path = positionals[0]!;
  const given = values.key
    ? await openSignedFile(path, await Promise.all(values.key.map(loadVerifyingKey)))
    : readGivenFile(path);
  const rows = [...headOf(given, values.key !== undefined), ...contentsOf(given.file)];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
  const { refused, noticed } = neutralityHere(given.file);
  printNotices(path, [...refused, ...noticed]);
}

type Row = readonly [name: string, value: string];

function headOf({ file, bytes, keyid }: GivenFile, isVerified: boolean): Row[] {
  const { id, en } = FRESHNESS_WORDS[freshnessOf(file, Date.now())];
  const size = bytes > RULES_FILE_MAX_BYTES ? ' (hanya untuk dipakai di tempat / for local use only)' : '';
  return [
    ['penerbit / issuer', file.issuer.name],
    ['kontak / contact', [file.issuer.contact, file.issuer.url].filter(Boolean).join(' · ') || '–'],
    ['saluran / channel', file.channel],
    ['seq', String(file.seq)],
    ['terbit / issued', file.issued],
    ['sampai / expires', `${file.expires} (${id} / ${en})`],
    ['wilayah / region', file.region ?? '–'],
    ['ukuran / size', `${bytes} byte${size}`],
    ['keyid', keyid === undefined ? 'tidak bertanda tangan / not signed' : printKeyid(keyid)],
    ...(keyid === undefined
      ? []
      : [
          [
            'tanda tangan / signature',
            isVerified ? 'cocok / fits' : 'belum diperiksa; pakai --key / not checked; use --key',
          ] as const,
        ]),
  ];
}

const participantsOf = ({ elections }: Pick<ElectionsFile, 'elections'>): Participant[] =>
  elections.flatMap(({ participants }) => participants);

const accountsOf = (file: Pick<ElectionsFile, 'elections'>): string[] =>
  participantsOf(file).flatMap(({ accounts = [] }) =>
    accounts.map(({ platform, handle }) => `${platform}:${handle.replace(/^@/, '').toLowerCase()}`),
  );

/** Counts of what is in the file, each with how much of it the product does not bring itself. */
function contentsOf(file: RulesFile): Row[] {
  const bundled = readElections();
  const known = {
    elections: new Set(bundled.elections.map(({ id }) => id)),
    participants: new Set(
      bundled.elections.flatMap(({ id, participants }) => participants.map((one) => `${id} ${one.id}`)),
    ),
    accounts: new Set(accountsOf(bundled)),
  };
  const count = (all: readonly string[], had: ReadonlySet<string>): string =>
    `${all.length} (${all.filter((one) => !had.has(one)).length} baru / new)`;
  const here = file.elections.flatMap(({ id, participants }) => participants.map((one) => `${id} ${one.id}`));
  const ids = file.elections.map(({ id }) => id);
  return [
    ['pemilihan / elections', count(ids, known.elections)],
    ['peserta / participants', count(here, known.participants)],
    ['akun / accounts', count(accountsOf(file), known.accounts)],
    [
      'dikecualikan / allowed',
      String((file.allow?.accounts?.length ?? 0) + (file.allow?.phrases?.length ?? 0)),
    ],
    ['larangan / prohibitions', listed((file.prohibitions ?? []).map(({ id }) => id))],
    ['situs / platforms', listed((file.platforms ?? []).map(({ id, off }) => (off ? `${id} (off)` : id)))],
    ['kebijakan / policy', JSON.stringify(file.policy ?? {})],
    ...file.elections
      .slice(0, 20)
      .map(
        ({ id, name, phases, participants }): Row => [
          `  ${id}`,
          `${name} · ${participants.length} peserta / participants · ${phases[0]?.from ?? '–'} – ${phases.at(-1)?.to ?? '–'}`,
        ],
      ),
  ];
}

const listed = (ids: readonly string[]): string =>
  ids.length === 0 ? '0' : `${ids.length}: ${ids.join(', ')}`;
