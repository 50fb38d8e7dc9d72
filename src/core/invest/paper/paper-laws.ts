/** On which rules the documents of a plan rest, as they name them. */
export const PAPER_LAWS: readonly string[] = [
  'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik: arsitektur, peta rencana, aplikasi umum, dan kode sumber.',
  'Peraturan Menteri PANRB Nomor 59 Tahun 2020 tentang pemantauan dan evaluasi SPBE: keterpaduan rencana dan anggaran (indikator 13).',
  'Surat Edaran Menteri PANRB Nomor 18 Tahun 2022 tentang keterpaduan layanan digital nasional melalui penerapan arsitektur SPBE dan peta rencana SPBE.',
  'Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020 tentang pedoman teknis pengelolaan keuangan daerah: tenggat KUA-PPAS, RKA, dan APBD.',
  'RPJMD, RKPD, Renstra dan Renja perangkat daerah, serta peta rencana SPBE daerah. Nomor dan tanggalnya dilengkapi oleh penyusun.',
];
