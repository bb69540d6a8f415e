/** Indonesian: calendar, pause, rules in force and links in the toolbar popup. */
export const popupId = {
  phase: {
    preparation: 'Persiapan',
    nomination: 'Pencalonan',
    determination: 'Penetapan calon',
    campaign: 'Masa kampanye',
    quiet: 'Masa tenang',
    voting: 'Hari pemungutan suara',
    count: 'Penghitungan suara',
    result: 'Penetapan hasil',
  },
  calendar: {
    title: 'Kalender pemilu',
    now: '{phase} sampai {day}',
    today: '{phase}: hari ini',
    next: '{phase}, {days} hari lagi',
    tomorrow: '{phase} besok',
    none: 'Belum ada jadwal pemilu di aturan Anda. Netralitas tetap berlaku.',
    noneHere: 'Tidak ada jadwal pemilu untuk {region} di aturan Anda. Netralitas tetap berlaku.',
    more: '{count} pemilu lain',
  },
  pause: {
    open: 'Jeda',
    title: 'Jeda satu jam',
    text: 'Selama jeda tidak ada yang ditahan. Penjagaan menyala lagi sendiri.',
    site: 'Hanya {site}',
    thisSite: 'situs ini',
    all: 'Semua situs',
    resume: 'Lanjutkan sekarang',
    failed: 'Jeda belum tersimpan. Coba lagi.',
  },
  rules: {
    bundled: 'Aturan nasional bawaan',
    from: 'Aturan {issuer}, terbit {age}',
    expired: 'Aturan {issuer} kedaluwarsa {age}',
  },
  link: {
    known: 'Akun @{handle} di {site} terdaftar milik {name}.',
    unknown: 'Akun @{handle} di {site} tidak ada di daftar akun kampanye yang kami kenal.',
    noAccount: 'Tautan {site} ini tidak menyebut akun.',
    otherSite: 'Situs ini tidak kami kenal.',
    notOpened:
      'Isi tautan tidak kami buka, supaya tidak ada permintaan yang terkirim. Salin tulisannya ke sini untuk memeriksanya.',
  },
  handbook: 'Buku saku',
} as const;
