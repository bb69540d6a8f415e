import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput, BadUse } from './failures.ts';
import { PROJECT } from './read-rules.ts';
import { newPlatform } from './scaffold-platform.ts';

const SLUG = /^[a-z0-9-]+$/;

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** An election with two participants to fill in. */
const electionFile = (id: string, name: string) => ({
  $schema: '../schema/elections.schema.json',
  elections: [
    {
      id,
      name,
      sources: ['(keputusan KPU)'],
      phases: [
        { phase: 'nomination', from: '2031-08-27', to: '2031-09-21' },
        { phase: 'determination', from: '2031-09-22', to: '2031-09-24' },
        { phase: 'campaign', from: '2031-09-25', to: '2031-11-23' },
        { phase: 'quiet', from: '2031-11-24', to: '2031-11-26' },
        { phase: 'voting', from: '2031-11-27', to: '2031-11-27' },
        { phase: 'result', from: '2031-11-28', to: '2031-12-31' },
      ],
      participants: [1, 2].map((ballot) => ({
        id: `pasangan-${ballot}`,
        kind: 'pair',
        ballot,
        people: [`Nama Calon ${ballot}`, `Nama Wakil ${ballot}`],
        aliases: [`SEBUTAN ${ballot}`],
        hashtags: [],
        slogans: [],
        accounts: [],
      })),
    },
  ],
});

/** `npm run new:election -- ID "Nama"`: a data file with everything an election needs. */
export function newElection([id, name]: string[]): string {
  if (!id || !name || !SLUG.test(id))
    throw new BadUse('new:election -- pilkada-2031-contoh "Pilkada Contoh 2031"');
  const path = `rules/elections/${id}.json`;
  if (existsSync(join(PROJECT, path))) throw new BadInput(`${path}: sudah ada / exists already`);
  writeFileSync(join(PROJECT, path), print(electionFile(id, name)));
  return `${path}: isi nama, tanggal, akun; lalu / fill in names, dates, accounts; then: npm run check:rules`;
}

/** A form that holds nothing until its words are written: its own examples fail in lint and say so. */
const form = (id: string) => ({
  id,
  acts: ['like', 'share', 'post', 'comment'],
  who: ['pns', 'cpns', 'pppk', 'pppk-part-time', 'non-asn'],
  object: ['candidate'],
  rank: 50,
  law: { id: '(tempat dalam naskah hukum)', en: '(where it stands in the law)' },
  plain: {
    id: '(satu kalimat sederhana) termasuk bentuk pelanggaran.',
    en: '(one plain sentence) is a form of breach.',
  },
  sanction: { pns: { id: '(ancaman)', en: '(possible sanction)' } },
  certainty: 'contested',
  contested: { id: '(apa kata masing-masing pihak)', en: '(what each side says)' },
  sources: ['(sumber)'],
  examples: {
    breach: [{ act: 'like', text: '(contoh pelanggaran)' }],
    fine: [{ act: 'like', text: '(contoh yang boleh)' }],
  },
});

/** `npm run new:rule -- INSTRUMENT/FORM`: a form at the end of an instrument's file. */
export function newRule([id = '']: string[]): string {
  const [instrument, name, ...more] = id.split('/');
  if (!instrument || !name || more.length > 0) throw new BadUse('new:rule -- skb-2022/ds-14');
  const path = `rules/prohibitions/${instrument}.json`;
  if (!existsSync(join(PROJECT, path))) throw new BadInput(`${path}: tidak ada / does not exist`);
  const file = JSON.parse(readFileSync(join(PROJECT, path), 'utf8')) as { prohibitions: { id: string }[] };
  if (file.prohibitions.some((known) => known.id === id))
    throw new BadInput(`${id}: sudah ada / exists already`);
  file.prohibitions.push(form(id));
  writeFileSync(join(PROJECT, path), print(file));
  return `${path}: ${id} di akhir berkas; lalu / at the end of the file; then: npm run check:rules`;
}

const SCAFFOLDS: Readonly<Record<string, (args: string[]) => string>> = {
  rule: newRule,
  election: newElection,
  platform: newPlatform,
};

if (import.meta.filename === process.argv[1]) {
  const [kind = '', ...args] = process.argv.slice(2);
  try {
    console.log(SCAFFOLDS[kind]!(args));
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof BadUse)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof BadUse ? 2 : 1;
  }
}
