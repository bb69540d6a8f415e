import type { EnvelopeWhy } from './envelope.ts';
import type { Freshness } from './freshness.ts';
import type { Bilingual } from './prohibitions.ts';

/** Why a signed file was refused, for the person who made or received it. */
export const ENVELOPE_WORDS: Record<EnvelopeWhy, Bilingual> = {
  'too-big': {
    id: 'Berkas bertanda tangan terlalu besar: isinya paling besar 1 MB.',
    en: 'The signed file is too big: at most 1 MB inside.',
  },
  'not-an-envelope': {
    id: 'Ini bukan berkas bertanda tangan yang utuh: rusak, terpotong, atau ada tambahan.',
    en: 'This is not a whole signed file: damaged, cut off, or with something added.',
  },
  'newer-format': {
    id: 'Berkas ini dibuat untuk versi Jaga Netral yang lebih baru. Perbarui dulu.',
    en: 'This file was made for a newer Jaga Netral. Update first.',
  },
  'unknown-key': {
    id: 'Berkas ini ditandatangani dengan kunci lain, bukan kunci yang diberikan.',
    en: 'This file was signed with another key, not the one given.',
  },
  'bad-signature': {
    id: 'Tanda tangan tidak cocok: isi berkas berubah sesudah ditandatangani. Jangan dipakai.',
    en: 'The signature does not fit: the file changed after it was signed. Do not use it.',
  },
  'no-ed25519': {
    id: 'Peramban ini terlalu lama untuk memeriksa tanda tangan. Perbarui peramban.',
    en: 'This browser is too old to check signatures. Update the browser.',
  },
};

/** How a genuine file stands on the day it is looked at. */
export const FRESHNESS_WORDS: Record<Freshness, Bilingual> = {
  fresh: { id: 'berlaku', en: 'in force' },
  'not-yet': { id: 'belum berlaku: terbit di masa depan', en: 'not yet valid: issued in the future' },
  expired: { id: 'sudah kedaluwarsa', en: 'expired' },
};
