/** Indonesian: the source of every sentence of the handbook. `{…}` is filled in (fill.ts). */
export const handbookId = {
  title: 'Buku saku',
  parts: 'Bagian buku saku',
  part: {
    forbidden: 'Larangan',
    safe: 'Yang boleh',
    pressed: 'Bila diajak atau ditekan',
    laws: 'Dasar hukum',
  },
  print: 'Cetak',
  printAll: 'Cetak seluruh buku saku',
  loading: 'Buku saku sedang dibuka.',
  heading: {
    any: 'Yang tidak boleh saya lakukan',
    like: 'Yang tidak boleh saya sukai',
    share: 'Yang tidak boleh saya bagikan',
    post: 'Yang tidak boleh saya unggah',
    comment: 'Yang tidak boleh saya komentari',
    message: 'Yang tidak boleh saya kirim',
    follow: 'Yang tidak boleh saya ikuti',
    join: 'Yang tidak boleh saya masuki',
    attend: 'Yang tidak boleh saya hadiri',
  },
  about: 'Untuk {status}, {moment}',
  search: 'Cari',
  searchHint: 'misalnya foto, grup WhatsApp, pasal 5',
  act: 'Tindakan',
  anyAct: 'Semua',
  moment: 'Masa',
  moments: {
    any: 'sepanjang tahun',
    outside: 'di luar tahapan pemilu',
    before: 'sebelum calon ditetapkan',
    after: 'sesudah calon ditetapkan',
    quiet: 'masa tenang dan hari pemungutan suara',
  },
  momentNote: {
    outside:
      'Netralitas berlaku sepanjang tahun (UU ASN, PP 42/2004). Apakah baris SKB sudah berlaku sebelum tahapan pertama, belum terjawab dalam teks yang kami baca.',
    before: 'Penetapan calon oleh KPU memindahkan banyak perbuatan dari kode etik ke hukuman disiplin.',
    after: 'Mulai hari penetapan oleh KPU, untuk calon yang ditetapkan itu.',
    quiet:
      'Semua larangan sesudah penetapan tetap berlaku; kampanye apa pun di hari-hari ini juga di luar jadwal.',
  },
  status: 'Status',
  mine: '{status} (saya)',
  count: { none: 'Tidak ada yang cocok.', one: '1 larangan', many: '{count} larangan' },
  reset: 'Hapus pilihan',
  groups: {
    held: 'Ditahan oleh Jaga Netral',
    grey: 'Wilayah abu-abu: hanya diingatkan',
    taught: 'Di luar yang terlihat di layar',
  },
  groupText: {
    held: 'Termasuk bentuk pelanggaran, atau bisa dinilai begitu.',
    grey: 'Belum ada teks yang menyebutnya. Pejabat menilai menurut keadaan.',
    taught: 'Perbuatan di kantor, di lapangan, atau milik pihak lain. Jaga Netral tidak dapat melihatnya.',
  },
  noRules:
    'Aturan netralitas ASN tidak mengatur {status}. Undang-undang pemilu tetap berlaku bagi semua orang.',
  entry: {
    sanction: 'Ancaman untuk {status} saat ini',
    noSanction: 'Baris ini tidak menyebut ancaman untuk {status}.',
    notMine: 'Tidak berlaku untuk {status}.',
    later: 'Setelah calon ditetapkan: {sanction}.',
    laterMore: 'Baca bentuk sesudah penetapan',
    contested: 'Pejabat berbeda pendapat',
    isContested: 'diperdebatkan',
    breach: 'Bisa melanggar',
    fine: 'Boleh',
    articles: 'Pasal',
    sources: 'Sumber',
    spouse: 'Bila suami atau istri Anda yang mencalonkan diri.',
    notSpouse: 'Tidak untuk suami atau istri calon; mereka punya aturan sendiri.',
    official: 'Dari akun resmi instansi.',
    link: 'Salin alamat di buku saku',
    back: 'Semua larangan',
    unknown: 'Larangan ini tidak ada di buku saku.',
    agency: 'Dari berkas aturan instansi',
  },
  safe: {
    title: 'Yang boleh dilakukan',
    text: 'Netral bukan berarti diam. Ini tidak memihak siapa pun.',
    inferred: 'Tidak tertulis sebagai izin; ini kesimpulan dari apa yang dilarang.',
  },
  pressed: {
    title: 'Bila diajak atau ditekan',
    text: 'Anda boleh menolak. Menolak dengan sopan, tertulis, dan singkat paling mudah dibuktikan.',
    reply: 'Balasan siap pakai',
    copy: 'Salin balasan',
    copied: 'Tersalin.',
    notCopied: 'Belum tersalin. Pilih tulisannya, lalu salin sendiri.',
    report: 'Perlu melapor? Susun laporan',
  },
  cases: {
    invited: {
      title: 'Diajak mendukung atau hadir',
      steps: {
        one: 'Tolak dengan singkat. Tidak perlu berdebat soal calonnya.',
        two: 'Jangan meneruskan undangannya, juga tidak ke grup keluarga.',
        three: 'Datang sekadar menonton masih diperdebatkan pejabat; tidak datang paling aman.',
      },
      reply:
        'Terima kasih undangannya. Sebagai pegawai pemerintah saya harus netral, jadi saya tidak ikut. Mohon dimaklumi.',
    },
    added: {
      title: 'Dimasukkan ke grup pemenangan',
      steps: {
        one: 'Keluar dari grup. Jangan memberi suka, stiker, atau balasan di sana.',
        two: 'Simpan tangkapan layar: siapa yang memasukkan dan kapan Anda keluar.',
        three: 'Beri tahu yang memasukkan bahwa pegawai pemerintah tidak boleh dilibatkan.',
      },
      reply:
        'Mohon nomor saya tidak dimasukkan lagi ke grup ini. Sebagai pegawai pemerintah saya tidak boleh ikut grup pemenangan.',
    },
    pressed: {
      title: 'Disuruh atau ditekan atasan',
      steps: {
        one: 'Minta perintahnya tertulis, dan jawab tertulis bahwa Anda harus netral.',
        two: 'Simpan pesan, undangan, atau nama saksi, dengan tanggalnya.',
        three:
          'Lapor ke inspektorat, BKN, atau Bawaslu. Atasan yang menekan atau membiarkan juga terancam sanksi.',
      },
      reply:
        'Mohon izin, Bapak/Ibu. Aturan netralitas melarang saya ikut, dan saya khawatir hal ini juga memberatkan pimpinan. Saya tetap mengerjakan tugas dinas seperti biasa.',
    },
    offered: {
      title: 'Ditawari uang, barang, atau jabatan',
      steps: {
        one: 'Jangan diterima. Dalam pilkada, yang memberi dan yang menerima sama-sama diancam pidana.',
        two: 'Catat waktu, tempat, bentuknya, dan siapa yang melihat.',
        three: 'Lapor ke Bawaslu paling lambat 7 hari sejak Anda tahu.',
      },
      reply:
        'Mohon maaf, saya tidak dapat menerima ini. Saya harus netral dan tidak boleh menerima pemberian apa pun.',
    },
    pictured: {
      title: 'Difoto atau ditandai bersama calon',
      steps: {
        one: 'Jangan berpose jari. Tangan di dada atau di samping badan.',
        two: 'Hapus tanda pada nama Anda, dan minta fotonya diturunkan.',
        three: 'Jangan menyukai, mengomentari, atau membagikan foto itu.',
      },
      reply:
        'Mohon foto yang memuat saya diturunkan dan tanda pada nama saya dihapus. Sebagai pegawai pemerintah saya harus netral.',
    },
  },
  laws: {
    title: 'Dasar hukum',
    text: 'Aturan yang dipakai di sini. Bunyi larangan diringkas dengan kata sederhana; naskah resmi yang menentukan.',
    from: 'Berlaku sejak {date}',
    until: 'Berlaku {date} sampai {until}',
    supersedes: 'Menggantikan: {names}',
    old: 'UU 5/2014 dan PP 53/2010 sudah tidak berlaku, tetapi masih sering dikutip.',
  },
} as const;
