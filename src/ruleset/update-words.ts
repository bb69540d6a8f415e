import { ENVELOPE_WORDS } from './envelope-words.ts';
import type { Bilingual } from './prohibitions.ts';
import { LARGEST_JUMP } from './update-judge.ts';
import type { UpdateWhy } from './update-why.ts';

/** Why an answer was refused, for whoever looks after the rules file: what happened, and what to do. */
export const UPDATE_WORDS: Record<UpdateWhy, Bilingual> = {
  ...ENVELOPE_WORDS,
  'unknown-key': {
    id: 'Berkas ini ditandatangani dengan kunci yang tidak dipercaya di sini. Periksa kunci yang diberikan.',
    en: 'This file was signed with a key that is not trusted here. Check which key was given.',
  },
  'revoked-key': {
    id: 'Berkas ini ditandatangani dengan kunci yang sudah dicabut. Tanda tangani lagi dengan kunci baru.',
    en: 'This file was signed with a key that has been withdrawn. Sign it again with the new key.',
  },
  unreachable: {
    id: 'Alamat tidak dapat dibuka: tidak ada sambungan, sertifikatnya salah, atau server tidak mengizinkan peramban membacanya (Access-Control-Allow-Origin).',
    en: 'The address cannot be opened: no connection, a wrong certificate, or the server does not let browsers read it (Access-Control-Allow-Origin).',
  },
  'too-slow': {
    id: 'Server terlalu lama menjawab (lebih dari 20 detik).',
    en: 'The server took too long to answer (over 20 seconds).',
  },
  'not-found': {
    id: 'Tidak ada berkas di alamat ini. Periksa alamatnya.',
    en: 'There is no file at this address. Check the address.',
  },
  'server-fault': {
    id: 'Server menjawab dengan kesalahan. Jaga Netral mencoba lagi nanti.',
    en: 'The server answered with an error. Jaga Netral tries again later.',
  },
  redirected: {
    id: 'Alamat ini mengalihkan ke alamat lain. Berikan alamat yang terakhir.',
    en: 'This address sends on to another one. Give the final address.',
  },
  'web-page': {
    id: 'Jawabannya halaman web, bukan berkas aturan. Mungkin Wi-Fi meminta login lebih dulu.',
    en: 'The answer is a web page, not a rules file. Perhaps the Wi-Fi asks to log in first.',
  },
  'wrong-channel': {
    id: 'Berkas ini milik seri (channel) lain, bukan yang diminta.',
    en: 'This file belongs to another series (channel), not the one asked for.',
  },
  'wrong-audience': {
    id: 'Berkas ini dibuat untuk kelompok pembaca (audience) lain.',
    en: 'This file is meant for other readers (audience).',
  },
  'from-the-future': {
    id: 'Tanggal terbit (issued) berkas ini masih di masa depan. Periksa tanggalnya dan jam komputer.',
    en: 'This file says it is issued in the future. Check its date and the clock of the computer.',
  },
  expired: {
    id: 'Berkas ini sudah kedaluwarsa (expires). Terbitkan yang baru.',
    en: 'This file has expired (expires). Issue a new one.',
  },
  older: {
    id: 'Nomor berkas (seq) lebih kecil daripada yang sudah pernah dipakai.',
    en: 'The number of the file (seq) is lower than one that was in use already.',
  },
  'same-number': {
    id: 'Isi berkas berubah tetapi nomornya (seq) sama. Naikkan nomornya.',
    en: 'The file changed and its number (seq) did not. Raise the number.',
  },
  'number-jump': {
    id: `Nomor berkas (seq) melompat lebih dari ${LARGEST_JUMP.toLocaleString('id')}. Periksa nomornya.`,
    en: `The number of the file (seq) jumps by more than ${LARGEST_JUMP.toLocaleString('en')}. Check the number.`,
  },
  invalid: {
    id: 'Tanda tangan cocok, tetapi isi berkas tidak benar.',
    en: 'The signature fits, and the content of the file is not right.',
  },
  'not-saved': {
    id: 'Peramban tidak dapat menyimpan berkas ini; mungkin penyimpanannya penuh.',
    en: 'The browser could not store this file; its storage may be full.',
  },
  'bad-address': {
    id: 'Alamat harus diawali https:// dan tanpa nama pengguna, sandi, atau tanda #.',
    en: 'The address must begin with https:// and have no user name, password or #.',
  },
  'bad-key': {
    id: 'Kunci publik tidak terbaca: harus kunci Ed25519, dalam bentuk PEM atau satu baris base64.',
    en: 'The public key cannot be read: it must be an Ed25519 key, in PEM or as one line of base64.',
  },
  'too-many': {
    id: 'Sudah ada tiga alamat. Hapus satu dulu.',
    en: 'There are three addresses already. Remove one first.',
  },
};
