/** What is said of a picture beside the composer it will be sent from. `{…}` is filled in (fill.ts). */
export const ownPicturesId = {
  reading: 'Membaca gambar di perangkat ini…',
  text: 'Tulisan di gambar: “{text}”',
  hands: 'Di gambar tampak tangan dengan {fingers} jari',
  nothing: 'Tidak ada tulisan yang terbaca di gambar',
} as const;
