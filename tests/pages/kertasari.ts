import type { RulesFile } from '../../src/ruleset/rules-file.ts';

/** The calendar day `days` after `day` (both `YYYY-MM-DD`); negative goes back. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

type Elections = RulesFile['elections'];

const PLATFORMS = [
  'x',
  'facebook',
  'instagram',
  'threads',
  'tiktok',
  'youtube',
  'linkedin',
  'whatsapp',
  'telegram',
];

/** A campaign has the same name on every site. */
const everywhere = (handle: string) => PLATFORMS.map((platform) => ({ platform, handle }));

/** Days from today of the running election: the campaign is on, the candidates are determined. */
const RUNNING = { prospective: -120, determined: -40, campaign: -30, quiet: 21, voting: 24, until: 60 };

function pilkada(day: (days: number) => string): Elections[number] {
  const dates = {
    prospective: day(RUNNING.prospective),
    candidate: day(RUNNING.determined),
    until: day(RUNNING.until),
  };
  return {
    id: 'pilkada-kertasari',
    name: 'Pilkada Kertasari',
    phases: [
      { phase: 'nomination', from: day(RUNNING.prospective), to: day(RUNNING.determined - 1) },
      { phase: 'determination', from: day(RUNNING.determined), to: day(RUNNING.campaign - 1) },
      { phase: 'campaign', from: day(RUNNING.campaign), to: day(RUNNING.quiet - 1) },
      { phase: 'quiet', from: day(RUNNING.quiet), to: day(RUNNING.voting - 1) },
      { phase: 'voting', from: day(RUNNING.voting), to: day(RUNNING.voting) },
      { phase: 'result', from: day(RUNNING.voting + 1), to: day(RUNNING.until) },
    ],
    participants: [
      {
        id: 'biru',
        kind: 'pair',
        ballot: 1,
        people: ['Bima Prakoso', 'Rukmini'],
        aliases: ['Bima-Rukmini', 'Mas Bima'],
        weakAliases: ['BIRU'],
        hashtags: ['BIRU1', 'KertasariBIRU'],
        slogans: ['biru untuk semua'],
        gestures: ['☝️'],
        accounts: everywhere('bimarukmini1'),
        ...dates,
      },
      {
        id: 'halilis',
        kind: 'pair',
        ballot: 2,
        people: ['Hadi Santosa', 'Lilis Kurnia'],
        aliases: ['HALILIS', 'Hadi-Lilis', 'Mas Hadi'],
        hashtags: ['HALILIS2', 'LanjutkanHALILIS'],
        slogans: ['lanjutkan kerja nyata'],
        gestures: ['✌️'],
        accounts: everywhere('halilis2'),
        ...dates,
      },
      {
        id: 'rawat',
        kind: 'pair',
        ballot: 3,
        people: ['Rusdi Amran', 'Wati Sundari'],
        aliases: ['Rusdi-Wati', 'Bu Wati'],
        weakAliases: ['RAWAT'],
        hashtags: ['RAWAT3', 'RawatKertasari'],
        slogans: ['rawat bersama kertasari'],
        gestures: ['🤟'],
        accounts: everywhere('rawatkertasari'),
        ...dates,
      },
    ],
  };
}

/** Would-be candidates of the next district: nothing is determined, so the ethics rows apply. */
function prospectiveElection(day: (days: number) => string): Elections[number] {
  const dates = { prospective: day(-60), until: day(200) };
  return {
    id: 'pilkada-kertasari-hilir',
    name: 'Pilkada Kertasari Hilir',
    phases: [{ phase: 'nomination', from: day(-60), to: day(90) }],
    participants: [
      {
        id: 'ujang-sagara',
        kind: 'candidate',
        people: ['Ujang Sagara'],
        aliases: ['Kang Ujang'],
        hashtags: ['KangUjangMaju'],
        accounts: everywhere('sahabatujang'),
        ...dates,
      },
      {
        id: 'bagas-wirayudha',
        kind: 'candidate',
        people: ['Bagas Wirayudha'],
        aliases: ['Mas Bagas'],
        hashtags: ['BagasUntukHilir'],
        accounts: everywhere('relawanbagas'),
        ...dates,
      },
    ],
  };
}

function legislativeElection(day: (days: number) => string): Elections[number] {
  const dates = { candidate: day(-40), until: day(60) };
  return {
    id: 'pileg-kertasari',
    name: 'Pemilu legislatif Kertasari',
    phases: [{ phase: 'campaign', from: day(-30), to: day(20) }],
    participants: [
      {
        id: 'neneng-larasati',
        kind: 'candidate',
        ballot: 4,
        people: ['Neneng Larasati'],
        aliases: ['Bu Neneng'],
        ...dates,
      },
      {
        id: 'farhan-wiratama',
        kind: 'candidate',
        people: ['Farhan Wiratama'],
        aliases: ['Gus Farhan'],
        ...dates,
      },
      {
        id: 'lukman-tanjungsari',
        kind: 'candidate',
        ballot: 15,
        people: ['Lukman Tanjungsari'],
        aliases: ['Pak Lukman'],
        ...dates,
      },
    ],
  };
}

/**
 * The rules file of the fictional Kabupaten Kertasari, as its personnel agency would issue it.
 *
 * @param today local calendar day `YYYY-MM-DD`. All dates stand around it: the campaign of the pairs BIRU, HALILIS and
 *   RAWAT is on, their candidacy determined 40 days ago; Kertasari Hilir has would-be candidates only.
 */
export function kertasariRulesFile(today: string): RulesFile {
  const day = (days: number) => dayAfter(today, days);
  return {
    format: 1,
    channel: 'bkpsdm-kertasari',
    issuer: {
      name: 'BKPSDM Kabupaten Kertasari',
      contact: 'ruang 3, bagian disiplin',
      url: 'https://bkpsdm.kertasari.example',
    },
    seq: 41,
    issued: `${day(-20)}T03:00:00Z`,
    expires: `${day(60)}T00:00:00Z`,
    region: '33.99',
    elections: [pilkada(day), prospectiveElection(day), legislativeElection(day)],
    allow: {
      accounts: [
        ...everywhere('kpu_kertasari'),
        ...everywhere('bawaslu_krtsari'),
        ...everywhere('kabarkertasari'),
      ],
      phrases: [],
    },
    policy: { mode: 'warn' },
  };
}

/** The local calendar day, the form in which every date of a rules file stands. */
export function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
