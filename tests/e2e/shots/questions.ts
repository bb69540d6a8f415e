import type { Content, Field, Finding, Signal } from '../../../src/check/types.ts';
import type { PictureQuestion, Question } from '../../../src/warning/types.ts';

const bi = (id: string, en: string) => ({ id, en });

const WHY = {
  call: bi('Ajakan memilih satu pasangan calon', 'A call to vote for one pair'),
  account: bi('Akun pemenangan menurut BKPSDM Kertasari', 'A campaign account according to BKPSDM Kertasari'),
  hope: bi('Harapan menang untuk seorang bakal calon', 'A hope that one would-be candidate wins'),
  praise: bi('Pujian yang membandingkan dengan calon lain', 'Praise that compares with other candidates'),
};

/** A signal on the first place where `words` stand in a text of the content. */
function on(field: Field, text: string, words: string, why?: Signal['why'], target = 'halilis'): Signal {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the sample`);
  const span = { field, start, end: start + words.length };
  return { kind: 'call', rule: 'sample', stance: 'for', target, span, ...(why ? { why } : {}) };
}

const LIKE_FORM = {
  prohibition: 'skb-2022/ds-6',
  stance: 'for',
  target: 'halilis',
  targetName: 'HALILIS, nomor 2',
  law: bi(
    'SKB Netralitas 2022 · Lampiran II · disiplin no. 6',
    'Joint Decree on Neutrality 2022 · Annex II · discipline no. 6',
  ),
  plain: bi(
    'Menyukai, mengomentari, membagikan, atau mengikuti akun pemenangan calon termasuk bentuk pelanggaran disiplin.',
    'Liking, commenting on, sharing or following a candidate’s campaign account is a form of disciplinary breach.',
  ),
  sanction: bi('hukuman disiplin berat', 'severe disciplinary punishment'),
} satisfies Partial<Finding>;

const ETHICS_FORM = {
  prohibition: 'skb-2022/ke-4',
  stance: 'for',
  target: 'neneng',
  targetName: 'Neneng Larasati',
  law: bi(
    'SKB Netralitas 2022 · Lampiran I · kode etik no. 4',
    'Joint Decree on Neutrality 2022 · Annex I · ethics no. 4',
  ),
  plain: bi(
    'Menulis unggahan atau komentar yang mendukung bakal calon termasuk bentuk pelanggaran kode etik.',
    'Writing a post or comment that supports a would-be candidate is a form of ethics breach.',
  ),
  sanction: bi('sanksi moral', 'a moral sanction'),
  later: bi('hukuman disiplin berat', 'severe disciplinary punishment'),
} satisfies Partial<Finding>;

const CAMPAIGN = 'Ayo coblos nomor 2! Menangkan HALILIS, lanjutkan kerja nyata untuk Kertasari.';
const WISH = 'Semoga Bu Neneng yang menang, paling cocok buat kita 🙏';

const author = { name: 'Tim HALILIS', handle: 'halilis2' };
const contact = { name: 'BKPSDM Kab. Kertasari', contact: 'ruang 3, bagian disiplin' };

const campaignPost: Content = { text: CAMPAIGN, author };
const campaignSignals = [
  on('text', CAMPAIGN, 'coblos nomor 2', WHY.call),
  on('text', CAMPAIGN, 'Menangkan HALILIS', WHY.account),
];

/** A sure finding on another's post. */
export const stop: Question = {
  act: 'like',
  siteName: 'X',
  content: campaignPost,
  verdict: { level: 'stop', findings: [{ ...LIKE_FORM, signals: campaignSignals }], excuses: [] },
  language: 'id',
  status: 'pns',
  contact,
};

const wishSignals = [
  on('text', WISH, 'Bu Neneng', undefined, 'neneng'),
  on('text', WISH, 'menang', WHY.hope, 'neneng'),
  on('text', WISH, 'paling cocok', WHY.praise, 'neneng'),
];

/** A less sure finding on the person's own words, in a group. */
export const warnOwn: Question = {
  act: 'comment',
  siteName: 'Facebook',
  content: { text: WISH, own: true, place: 'group', placeName: 'grup Warga Kertasari' },
  verdict: { level: 'warn', findings: [{ ...ETHICS_FORM, signals: wishSignals }], excuses: [] },
  language: 'id',
  status: 'pppk',
};

/** A form officials disagree about, and a second prohibition behind the first. */
export const contested: Question = {
  ...stop,
  act: 'follow',
  content: {
    text: '',
    author: { ...author, bio: 'Akun resmi relawan HALILIS. Coblos nomor 2, lanjutkan kerja nyata.' },
  },
  verdict: {
    level: 'warn',
    excuses: [],
    findings: [
      {
        ...LIKE_FORM,
        contested: bi(
          'Kementerian PANRB melarang mengikuti akun calon; satu Bawaslu daerah menyebut boleh untuk mempelajari program.',
          'The ministry forbids following a candidate; one local Bawaslu allows it in order to learn the programme.',
        ),
        signals: [on('bio', 'Akun resmi relawan HALILIS. Coblos nomor 2', 'Coblos nomor 2', WHY.call)],
      },
      { ...ETHICS_FORM, targetName: 'HALILIS, nomor 2', signals: [] },
    ],
  },
};

const FILLER =
  'Pagi ini jalan di depan kantor kecamatan diperbaiki dan arus lalu lintas dialihkan lewat pasar lama. ';
const LONG = `${FILLER.repeat(6)}Jadi jangan lupa, ayo coblos nomor 2 supaya pembangunan jalan terus. ${FILLER.repeat(6)}Menangkan HALILIS bersama seluruh warga! ${FILLER.repeat(4)}`;

/** Long names, a long text, direction marks, a quoted post and a picture. */
export const long: Question = {
  ...stop,
  act: 'share',
  content: {
    text: LONG,
    author: {
      name: 'Relawan Pemenangan Hadi Santosa dan Lilis Kurnia Kecamatan Kertasari Hilir 🌾',
      handle: 'relawan_halilis_kertasari_hilir_2031',
    },
    quoted: { text: CAMPAIGN, author },
    media: ['Poster: dua jari, tulisan “Coblos 2”, latar \u202eungu\u202c'],
  },
  verdict: {
    level: 'stop',
    excuses: [],
    findings: [
      {
        ...LIKE_FORM,
        signals: [
          on('text', LONG, 'ayo coblos nomor 2', WHY.call),
          on('text', LONG, 'Menangkan HALILIS', WHY.account),
          on('quoted', CAMPAIGN, 'coblos nomor 2', WHY.call),
          on('media', 'Poster: dua jari, tulisan “Coblos 2”', 'Coblos 2', WHY.call),
        ],
      },
    ],
  },
};

export const english: Question = { ...stop, language: 'en' };

/** What is asked about a picture whose caption speaks of the election. */
export const picture: Omit<PictureQuestion, 'pictures'> = {
  siteName: 'X',
  language: 'id',
  checklist: { reasons: ['caption'] },
};

/** The same when fingers were seen: one line is marked beforehand. */
export const pictureWithHand: Omit<PictureQuestion, 'pictures'> = {
  ...picture,
  checklist: {
    reasons: ['place', 'picture-text', 'hand'],
    gesture: { fingers: 2, name: 'Hadi Santosa – Lilis Kurnia' },
  },
};

export const pictureEnglish: Omit<PictureQuestion, 'pictures'> = { ...pictureWithHand, language: 'en' };
