/** Words about reading pictures. Indonesian: the source. */
export const picturesId = {
  reading: 'Membaca gambar…',
  unread: 'Gambar belum sempat dibaca. Lihat sendiri: ada ajakan memilih di dalamnya?',
  animated: 'Gambar ini bergerak. Hanya bagian pertamanya yang dibaca.',
  problem: {
    'too-big': 'Gambar ini terlalu besar untuk dibaca. Batasnya 20 MB atau 50 juta titik.',
    broken: 'Berkas gambar ini rusak atau bukan gambar, jadi tidak bisa dibaca.',
    svg: 'Gambar SVG tidak dibaca. Simpan sebagai JPG atau PNG bila ingin diperiksa.',
    heic: 'Gambar HEIC dari ponsel tidak bisa dibaca di sini. Simpan sebagai JPG bila ingin diperiksa.',
    'too-slow': 'Gambar ini belum selesai dibaca. Lihat sendiri isinya sebelum mengirim.',
    'no-permission': 'Gambar ini tidak dibaca karena belum diizinkan di pengaturan.',
    unreachable: 'Gambar ini tidak bisa diambil, jadi tidak dibaca.',
    fault: 'Pembaca gambar sedang bermasalah. Lihat sendiri isinya sebelum mengirim.',
  },
  settings: {
    title: 'Gambar di unggahan orang lain',
    text: 'Tulisan ajakan sering hanya ada di dalam gambar. Bila Anda nyalakan, gambar pada unggahan yang Anda lihat ikut dibaca sebelum Anda menyukai atau membagikannya.',
    choice: 'Baca gambar di unggahan orang lain',
    how: 'Gambar dibaca di perangkat ini dan tidak dikirim ke mana pun. Untuk itu gambar diambil sekali lagi dari alamat yang sama, tanpa akun Anda. Peramban akan meminta izin untuk tempat gambar situs ini:',
    own: 'Gambar yang Anda unggah sendiri selalu dibaca di perangkat ini, tanpa izin tambahan.',
    slow: 'Menyukai unggahan bergambar bisa tertahan paling lama satu setengah detik.',
    on: 'Gambar orang lain sekarang dibaca.',
    off: 'Gambar orang lain tidak dibaca lagi, dan izinnya dikembalikan.',
    refused: 'Izin tidak diberikan. Gambar orang lain tidak dibaca.',
    notSaved: 'Belum tersimpan. Coba lagi.',
  },
} as const;
