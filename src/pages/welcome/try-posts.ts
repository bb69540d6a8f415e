import type { RulesFile } from '../../ruleset/rules-file.ts';

export type TryPost = { id: string; name: string; handle: string; text: string };

/** Everybody here is made up, as is the regency of Kertasari. */
export const TRY_POSTS: readonly TryPost[] = [
  {
    id: 'campaign',
    name: 'Tim HALILIS',
    handle: 'halilis2',
    text: 'Ayo coblos nomor 2. Menangkan HALILIS, lanjutkan kerja nyata untuk Kertasari.',
  },
  {
    id: 'organiser',
    name: 'KPU Kertasari',
    handle: 'kpu_kertasari',
    text: 'Sudah terdaftar sebagai pemilih? Periksa nama Anda di laman kami sebelum hari Jumat.',
  },
  {
    id: 'neighbour',
    name: 'Bu Ratmi',
    handle: 'ratmi.kebun',
    text: 'Panen cabai pagi ini. Yang mau, silakan mampir ke rumah.',
  },
];

const ALWAYS = { from: '2020-01-01', to: '2099-12-31' };

/** A campaign that is always on, so that the try-out works on any day. */
export const TRY_RULES: RulesFile = {
  format: 1,
  channel: 'try-out',
  issuer: { name: 'Kertasari' },
  seq: 1,
  issued: '2020-01-01T00:00:00Z',
  expires: '2099-12-31T00:00:00Z',
  elections: [
    {
      id: 'pilkada-kertasari',
      name: 'Pilkada Kertasari',
      phases: [{ phase: 'campaign', ...ALWAYS }],
      participants: [
        {
          id: 'halilis',
          kind: 'pair',
          ballot: 2,
          people: ['Hadi Santosa', 'Lilis Kurnia'],
          aliases: ['HALILIS'],
          accounts: [{ platform: 'x', handle: 'halilis2' }],
          candidate: ALWAYS.from,
          until: ALWAYS.to,
        },
      ],
    },
  ],
  allow: { accounts: [{ platform: 'x', handle: 'kpu_kertasari' }] },
};
