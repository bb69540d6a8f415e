/** Indonesian: who the person is, as the welcome page and the settings ask it. */
export const situationId = {
  status: 'Status saya',
  position: 'Jabatan',
  positionText: 'Untuk pemegang jabatan, undang-undang pemilu memuat ancaman tambahan.',
  positions: {
    official: 'Memegang jabatan struktural atau fungsional',
    staff: 'Pelaksana atau staf',
    unsaid: 'Tidak saya sebutkan',
  },
  region: 'Daerah tempat saya bekerja',
  regionText: 'Supaya “nomor 2” berarti calon di daerah Anda, dan kalender menampilkan pemilu Anda.',
  spouse: 'Suami atau istri saya calon',
  spouseText: 'Mendampingi pasangan punya aturan sendiri.',
  spousePlaceholder: 'Ketik nama calon',
  spouseNone: 'Tidak ada calon dengan nama itu di aturan yang ada.',
  spouseEmpty: 'Daftar calon datang bersama berkas aturan instansi Anda; isi ini nanti di Pengaturan.',
  ballot: 'nomor urut {number}',
} as const;
