/** Hints while the person writes. Indonesian: the source. `{…}` is filled in (fill.ts). */
export const composerId = {
  chip: {
    clear: 'Netral',
    risky: { one: '1 hal berisiko', many: '{count} hal berisiko' },
    grey: { one: '1 hal perlu ditimbang', many: '{count} hal perlu ditimbang' },
    busy: 'Sedang dibaca',
    opens: 'Baca alasannya. Geser dengan tombol panah.',
  },
  said: {
    found: '{chip}. Tekan Alt, Shift, dan J untuk membacanya.',
    clear: 'Tulisan Anda sekarang netral.',
  },
  list: {
    name: 'Petunjuk tulisan',
    title: { risky: 'Bisa dibaca memihak', grey: 'Perlu ditimbang', clear: 'Tulisan ini netral' },
    clear: 'Tidak ada kata yang memihak peserta pemilu.',
    show: 'Tunjukkan {words} di tulisan',
    try: 'Coba:',
    means: 'Artinya: {meaning}',
    copy: 'Salin',
    copied: 'Kalimat disalin.',
    notCopied: 'Kalimat belum tersalin. Salin sendiri dari sini.',
    from: {
      quoted: 'Dari unggahan yang dikutip:',
      media: 'Tulisan di gambar:',
      author: 'Nama akun:',
      bio: 'Keterangan akun:',
      place: 'Nama tempat:',
    },
    placing: 'Yang berubah di tempat ini',
  },
  placing: {
    'official-account':
      'Anda memakai akun resmi. Tulisan di sini dibaca sebagai sikap instansi, bukan pendapat pribadi.',
    subordinates:
      'Ini grup kantor dan Anda pejabat. Ajakan atau sindiran bisa dibaca bawahan sebagai perintah; ini termasuk bentuk yang paling berat.',
    colleagues:
      'Ini grup rekan kerja. Mengajak atau mengimbau rekan untuk memihak disebut sendiri dalam aturan (SKB 2022, disiplin no. 8).',
    group: 'Grup tertutup tetap dihitung. Isi grup pernah menjadi bukti dalam pemeriksaan.',
    message: 'Pesan pribadi pun dihitung bila isinya ajakan atau permintaan dukungan.',
  },
  close: 'Tutup',
  hideHere: 'Sembunyikan di kotak ini',
  hideAlways: 'Jangan tampilkan lagi',
  keys: 'Alt+Shift+J membuka petunjuk ini. Tombol panah atau seret menggesernya.',
  back: 'Petunjuk disembunyikan. Alt+Shift+J menampilkannya lagi di kotak ini; untuk seterusnya lewat Pengaturan.',
  settings: {
    title: 'Saat menulis',
    text: 'Setelah Anda berhenti mengetik sebentar, kata yang bisa dibaca memihak ditandai dan alasannya bisa dibaca di samping kotak tulisan. Tulisan Anda tidak diubah dan tidak dikirim.',
    shown: 'Tampilkan petunjuk saat menulis',
    saved: 'Tersimpan.',
    notSaved: 'Belum tersimpan. Coba lagi.',
  },
} as const;
