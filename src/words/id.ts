/**
 * Indonesian: the source of every sentence in the page. `*…*` is strong, `{…}` is filled in (fill.ts).
 * The names of the buttons and the first word of the title are a contract that tests and other tools rely on.
 */
export const id = {
  title: {
    stop: 'Tahan dulu, *{what}* bisa melanggar {neutrality}',
    warn: 'Tahan dulu, *{what}* bisa dibaca memihak',
  },
  what: {
    like: 'tanda suka ini',
    share: 'membagikan ini',
    quote: 'kutipan ini',
    post: 'unggahan ini',
    comment: 'komentar ini',
    message: 'pesan ini',
    follow: 'mengikuti akun ini',
    join: 'bergabung di sini',
    attend: 'hadir di acara ini',
  },
  /** `plain` when nobody is named, `who` with an author, `place` in a group, community or event. */
  doing: {
    like: {
      plain: 'Anda akan *menyukai* sebuah unggahan di {site}.',
      who: 'Anda akan *menyukai* unggahan *{who}* di {site}.',
    },
    share: {
      plain: 'Anda akan *membagikan* sebuah unggahan di {site}.',
      who: 'Anda akan *membagikan* unggahan *{who}* di {site}.',
    },
    quote: {
      plain: 'Anda akan *mengutip* sebuah unggahan di {site}.',
      who: 'Anda akan *mengutip* unggahan *{who}* di {site}.',
    },
    post: {
      plain: 'Anda akan *mengunggah* tulisan di {site}.',
      place: 'Anda akan *mengunggah* tulisan di *{place}*, {site}.',
    },
    comment: {
      plain: 'Anda akan *mengirim komentar* di {site}.',
      place: 'Anda akan *mengirim komentar* di *{place}*, {site}.',
    },
    message: {
      plain: 'Anda akan *mengirim pesan* di {site}.',
      place: 'Anda akan *mengirim pesan* di *{place}*, {site}.',
    },
    follow: {
      plain: 'Anda akan *mengikuti* sebuah akun di {site}.',
      who: 'Anda akan *mengikuti* akun *{who}* di {site}.',
    },
    join: {
      plain: 'Anda akan *bergabung* dengan sebuah grup di {site}.',
      place: 'Anda akan *bergabung* dengan *{place}* di {site}.',
    },
    attend: {
      plain: 'Anda akan *menyatakan hadir* di sebuah acara di {site}.',
      place: 'Anda akan *menyatakan hadir* di *{place}*, {site}.',
    },
  },
  neutrality: {
    asn: 'netralitas ASN',
    'non-asn': 'netralitas pegawai pemerintah',
    tni: 'netralitas TNI',
    polri: 'netralitas Polri',
    village: 'netralitas aparat desa',
    organiser: 'netralitas penyelenggara pemilu',
    citizen: 'aturan pemilu',
  },
  status: {
    pns: 'PNS',
    cpns: 'CPNS',
    pppk: 'PPPK',
    'pppk-part-time': 'PPPK paruh waktu',
    'non-asn': 'pegawai non-ASN',
    tni: 'prajurit TNI',
    polri: 'anggota Polri',
    'village-head': 'kepala desa',
    'village-staff': 'perangkat desa',
    organiser: 'penyelenggara pemilu',
    citizen: 'warga',
  },
  source: {
    own: 'Tulisan Anda',
    other: 'Isi unggahan',
    quoted: 'Unggahan yang dikutip',
    quotedBy: 'Mengutip {who}',
    media: 'Keterangan gambar',
    picture: 'Tulisan di gambar',
    bio: 'Keterangan akun',
    place: 'Tempat',
  },
  why: 'Mengapa ditahan',
  reason: { for: 'Bisa dibaca memihak {target}', against: 'Bisa dibaca merugikan {target}' },
  law: {
    sanction: 'Ancaman untuk {status} saat ini: *{sanction}*.',
    later: 'Setelah calon ditetapkan: {later}.',
    sure: 'Bentuk ini tertulis jelas dalam aturan.',
    unsure: 'Isinya mungkin bermaksud lain; Anda yang paling tahu.',
    contested: 'Pejabat berbeda pendapat.',
    read: 'Buka di buku saku',
    also: { one: 'Juga menyentuh 1 aturan lain', many: 'Juga menyentuh {count} aturan lain' },
  },
  cancel: 'Batalkan',
  edit: 'Ubah tulisan',
  continue: 'Tetap lanjutkan',
  notPolitics: 'Bukan soal politik',
  opensIn: 'Tombol “Tetap lanjutkan” bisa dipilih setelah {seconds} detik.',
  isOpen: 'Tombol “Tetap lanjutkan” sudah bisa dipilih.',
  ask: 'Ragu? Tanya {name}',
  private: 'Hanya Anda yang melihat ini. Tidak ada data yang dikirim.',
  undo: 'Berubah pikiran? {how}',
  pressAgain: 'Situs belum merespons. Tekan sekali lagi untuk melanjutkan.',
  note: { plain: 'Ini bisa dibaca memihak.', because: '{why}. Ini bisa dibaca memihak.' },
} as const;

type Sentences<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Sentences<Tree[Key]>;
};

/** The shape every language has: the keys of the Indonesian source. */
export type Words = Sentences<typeof id>;
