import { TERMS } from '#core/glossary.ts';
import type { GlossaryEntries } from './glossary-entry.ts';

/** Terms of filling in and of scores. */
export const ASSESSING = {
  spbe: {
    term: 'SPBE',
    meaning:
      'Sistem Pemerintahan Berbasis Elektronik: penyelenggaraan pemerintahan dengan teknologi informasi dan komunikasi untuk melayani penggunanya.',
    source: 'Perpres 95/2018',
    also: 'e-government pemerintahan elektronik',
  },
  pemdi: {
    term: 'Pemdi',
    meaning:
      'Pemerintah Digital. Indeks Pemdi menggantikan indeks SPBE sebagai ukuran evaluasi sejak tahun 2026.',
    source: 'PermenPANRB 8/2026',
    also: 'pemerintah digital indeks',
  },
  pegi: {
    term: 'PeGI',
    meaning:
      'Pemeringkatan e-Government Indonesia, dengan lima dimensi: kebijakan, kelembagaan, infrastruktur, aplikasi, dan perencanaan. Dari sini susunan instrumen Lima Dimensi OPD berasal.',
    also: 'lima dimensi pemeringkatan',
  },
  instrument: {
    term: TERMS.instrument,
    meaning:
      'Daftar indikator beserta tingkat, kriteria, bobot, dan cara menghitung nilainya. Setiap versi dibekukan, sehingga nilai lama selalu dapat dihitung ulang.',
    also: 'kuesioner',
  },
  indicator: {
    term: TERMS.indicator,
    meaning: 'Satu hal yang dinilai. Indikator dijawab dengan mencentang kriteria.',
  },
  level: {
    term: 'Tingkat kematangan',
    meaning:
      'Seberapa matang satu indikator dijalankan. Sebuah tingkat tercapai bila semua kriterianya, dan semua kriteria di bawahnya, terpenuhi.',
    source: 'PermenPANRB 59/2020 (tingkat 1 sampai 5)',
    also: 'level maturitas',
  },
  criterion: {
    term: 'Kriteria',
    meaning: 'Satu syarat sebuah tingkat. Kriteria terpenuhi atau belum; tidak ada setengahnya.',
  },
  index: {
    term: TERMS.index,
    meaning:
      'Nilai seluruh instrumen, dihitung dari tingkat setiap indikator menurut bobotnya dan dibulatkan satu kali, di akhir.',
    source: 'PermenPANRB 59/2020 Bab II bagi SPBE; instrumen lain menyebut caranya sendiri',
    also: 'nilai skor',
  },
  internalValue: {
    term: TERMS.internalValue,
    meaning:
      'Hasil hitung sebagian instrumen, atau instrumen pemerintah daerah yang diisi satu OPD. Bukan indeks resmi.',
  },
  runningScore: {
    term: TERMS.runningScore,
    meaning:
      'Nilai dari indikator yang sudah terisi. Yang kosong tidak dihitung nol, tetapi selama masih ada yang kosong tidak ada indeks akhir.',
  },
  predikat: {
    term: TERMS.predikat,
    meaning: 'Sebutan bagi rentang nilai, misalnya Cukup atau Baik. Batasnya ditetapkan instrumen.',
    source: 'PermenPANRB 59/2020 Tabel 13 bagi SPBE',
  },
  weight: {
    term: TERMS.weight,
    meaning:
      'Berat satu indikator atau kelompok dalam perhitungan. Indikator yang tidak berlaku keluar, dan bobot yang tersisa dihitung ulang.',
  },
  claimed: {
    term: TERMS.claimed,
    meaning: 'Tingkat menurut kriteria yang dicentang OPD, tanpa melihat buktinya.',
    also: 'klaim',
  },
  supported: {
    term: TERMS.supported,
    meaning:
      'Tingkat yang kriterianya dicentang dan bukti wajibnya ada. Setelah dinilai asesor, hanya bukti yang diterima yang dihitung.',
    also: 'didukung',
  },
  notApplicable: {
    term: TERMS.notApplicable,
    meaning:
      'Indikator yang tidak mengenai OPD ini, dengan alasan tertulis. Indikator itu keluar dari perhitungan.',
  },
  target: {
    term: TERMS.target,
    meaning: 'Tingkat yang hendak dicapai pada tahun berikutnya.',
  },
  gap: {
    term: 'Kesenjangan',
    meaning: 'Jarak antara tingkat sekarang dan sasaran, atau tingkat tertinggi.',
    also: 'gap selisih',
  },
  simulation: {
    term: TERMS.simulation,
    meaning: 'Penilaian untuk mencoba-coba. Hasilnya bertanda dan tidak pernah terlihat resmi.',
  },
  fact: {
    term: TERMS.fact,
    meaning:
      'Satu kalimat: siapa menjalankan apa, dengan cakupan apa, bernama apa, dibuktikan berkas yang mana.',
  },
  analysis: {
    term: TERMS.analysis,
    meaning: 'Satu kalimat yang menerangkan mengapa fakta itu memenuhi tingkatnya.',
  },
} as const satisfies GlossaryEntries;
