/** The questions about a picture that no program can see for certain. `*…*` is strong, `{…}` is filled in (fill.ts). */
export const checklistId = {
  title: 'Tahan dulu, *lihat lagi gambarnya*',
  doing: 'Anda akan mengirim gambar di {site}. Kami hanya bertanya: Anda yang tahu isinya.',
  why: 'Mengapa kami bertanya',
  reason: {
    caption: 'Tulisan Anda berkaitan dengan pemilihan',
    place: 'Tempatnya berkaitan dengan pemilihan',
    'picture-text': 'Tulisan di gambar berkaitan dengan pemilihan',
    hand: 'Ada tangan yang tampak menunjukkan {fingers} jari, nomor urut {name}',
  },
  question: {
    people: 'Ada calon atau tim pemenangan di gambar?',
    material: 'Ada bahan kampanye di gambar?',
    gesture: 'Ada isyarat nomor di gambar?',
  },
  help: {
    people: 'Termasuk bakal calon, pasangannya, dan relawan.',
    material: 'Misalnya kaus, spanduk, stiker, kalender, atau lambang partai.',
    gesture: 'Misalnya jari yang menunjukkan nomor urut.',
  },
  marked: 'Sudah kami tandai karena tampak {fingers} jari. Ubah kalau keliru.',
  answer: { yes: 'Ya', no: 'Tidak', unsure: 'Tidak yakin' },
  next: 'Lanjut',
  unanswered: 'Jawab ketiga pertanyaan untuk melanjutkan.',
  picture: 'Gambar yang akan dikirim',
  private: 'Jawaban ini hanya untuk gambar ini. Tidak ada yang disimpan atau dikirim.',
} as const;
