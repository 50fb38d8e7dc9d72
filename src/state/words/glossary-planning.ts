import type { GlossaryEntries } from './glossary-entry.ts';

/** Terms of plans and budgets. */
export const PLANNING = {
  tik: {
    term: 'TIK',
    meaning: 'Teknologi informasi dan komunikasi.',
    also: 'teknologi informasi IT ICT',
  },
  initiative: {
    term: 'Inisiatif',
    meaning: 'Satu hal yang dapat dikerjakan untuk menaikkan tingkat satu indikator atau lebih.',
  },
  investmentPlan: {
    term: 'Rencana investasi TIK',
    meaning:
      'Usulan yang dipilih di bawah pagu, dengan pengaruhnya menurut perhitungan skor yang sama.',
  },
  ceiling: {
    term: 'Pagu',
    meaning: 'Batas atas belanja dalam satu tahun, menurut sumber dananya.',
    also: 'plafon anggaran',
  },
  optimal: {
    term: 'Terbukti optimal',
    meaning:
      'Tidak ada pilihan lain di bawah batas yang sama yang pengaruhnya lebih besar, dan hal itu telah dibuktikan. Bila tidak terbukti, selisih terbesarnya disebut.',
  },
  roadmap: {
    term: 'Peta rencana SPBE',
    meaning: 'Arah dan langkah penyiapan serta pelaksanaan SPBE dalam beberapa tahun.',
    source: 'Perpres 95/2018 Pasal 14 dan 19',
  },
  architecture: {
    term: 'Arsitektur SPBE',
    meaning:
      'Kerangka yang memadukan proses bisnis, data dan informasi, infrastruktur, aplikasi, keamanan, dan layanan.',
    source: 'Perpres 95/2018 Pasal 7',
  },
  commonApplication: {
    term: 'Aplikasi umum',
    meaning: 'Aplikasi yang sama dan dipakai bersama oleh instansi pusat dan pemerintah daerah.',
    source: 'Perpres 95/2018 Pasal 36 dan 37',
  },
  gate: {
    term: 'Gerbang sebelum belanja',
    also: 'pemeriksaan',
    meaning:
      'Delapan pertanyaan yang dijawab sebelum sebuah usulan dibiayai, misalnya apakah ada aplikasi umum.',
    source: 'Urutannya disusun aplikasi ini dari Perpres 95/2018 dan SE Menteri PANRB 18/2022',
  },
  clearance: {
    term: 'Rekomendasi belanja TIK',
    meaning:
      'Keputusan Diskominfo atas permintaan belanja TIK sebuah OPD: disetujui, disetujui dengan syarat, atau tidak disetujui.',
    also: 'clearance',
  },
  rka: {
    term: 'RKA-SKPD',
    meaning: 'Rencana Kerja dan Anggaran Satuan Kerja Perangkat Daerah, dasar penyusunan APBD.',
    source: 'Permendagri 77/2020',
    also: 'RKA anggaran',
  },
  rkpd: {
    term: 'RKPD',
    meaning: 'Rencana Kerja Pemerintah Daerah untuk satu tahun.',
  },
  kak: {
    term: 'KAK',
    meaning: 'Kerangka Acuan Kerja: latar belakang, keluaran, dan biaya sebuah kegiatan.',
    also: 'TOR',
  },
  unitPrice: {
    term: 'SSH, SBU, dan ASB',
    meaning:
      'Standar harga satuan, standar biaya umum, dan analisis standar belanja: acuan kewajaran biaya daerah.',
    source: 'Permendagri 77/2020',
    also: 'standar harga',
  },
} as const satisfies GlossaryEntries;
