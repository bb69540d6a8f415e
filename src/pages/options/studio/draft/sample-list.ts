/** A candidate list to start from, in the headings most agencies use; the people are made up. */
export const SAMPLE_LIST = `\ufeff${[
  'Wilayah;No. Urut;Nama Calon;Calon Wakil;Partai Pengusul;Nama Panggilan;Instagram;Tagar',
  'Kabupaten Kertasari;1;H. Bima Prakoso, S.E.;Rukmini, S.Pd.;PKB, Golkar;Mas Bima;bimarukmini1;BIRU1',
  'Kabupaten Kertasari;2;Hadi Santosa;Hj. Lilis Kurnia;PDIP;HALILIS;halilis2;HALILIS2',
  'Kabupaten Kertasari;3;Rusdi Amran;Wati Sundari;NasDem, PKS;Bu Wati;rawatkertasari;RAWAT3',
].join('\r\n')}\r\n`;
