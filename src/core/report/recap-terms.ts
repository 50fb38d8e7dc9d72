import type { Receipt } from '#core/package/receipt.ts';
import type { ApartReason } from '#core/portfolio/view.ts';
import type { OutcomeStage } from '#core/portfolio/outcome.ts';

/** How far results are, as a noun. */
export const STAGE_TERMS: Readonly<Record<OutcomeStage, string>> = {
  final: 'Final',
  interim: 'Sementara',
  provisional: 'Belum dinilai',
};

/** Who signed the file a result came with, as far as this desk knows the key. */
export const KEY_TERMS: Readonly<Record<Receipt['trust'], string>> = {
  own: 'Kunci sendiri',
  known: 'Kunci dikenal',
  new: 'Kunci belum dikenal',
  none: 'Tidak ditandatangani',
  rejected: 'Kunci ditolak',
};

/** Why a result stands apart. */
export const APART_TERMS: Readonly<Record<ApartReason, string>> = {
  'other-instrument': 'Instrumen atau versi lain',
  'other-extent': 'Lingkup lain (sebagian instrumen)',
  'other-stage': 'Tahap lain',
  unsigned: 'Tidak ditandatangani',
  'unknown-key': 'Kunci belum dikenal',
  'rejected-key': 'Kunci ditolak',
  twice: 'OPD yang sama dua kali',
  unlisted: 'Tidak ada dalam daftar OPD',
  'set-aside': 'Dikesampingkan',
  closed: 'Masih dinilai di meja ini',
};

/** What narrows the results, as it is said on the screen and on paper. */
export const FILTER_TERMS = {
  government: 'pemerintah daerah',
  group: 'rumpun',
  kind: 'jenis',
  batch: 'gelombang',
  notSaid: '(tidak disebut)',
  text: 'kata',
  part: 'hanya hasil atas sebagian instrumen',
  known: 'hanya kunci yang dikenal',
  any: 'termasuk yang tidak ditandatangani',
  unlisted: 'termasuk yang tidak ada dalam daftar OPD',
} as const;

/** Names of the tables, and of the sheets of the workbook. */
export const RECAP_NAMES = {
  funnel: 'Corong dan penyebut',
  ranking: 'Peringkat',
  heat: 'Nilai per kelompok',
  indicators: 'Nilai per indikator',
  bins: 'Sebaran indeks',
  predikats: 'Sebaran predikat',
  spread: 'Rentang per kelompok',
  gaps: 'Selisih nilai',
  weakest: 'Indikator terlemah',
  apart: 'Berdiri terpisah',
  missing: 'Belum ada hasil',
  results: 'Hasil yang dihitung',
  years: 'Tahun lalu',
  trend: 'Rata-rata per tahun',
  applications: 'Inventaris aplikasi',
} as const;

export const RECAP_HEADS = {
  step: 'Langkah',
  count: 'Jumlah',
  of: 'Dari',
  rank: 'Peringkat',
  code: 'Kode',
  agency: 'Perangkat daerah',
  government: 'Pemerintah daerah',
  kind: 'Jenis',
  group: 'Kelompok',
  cluster: 'Rumpun',
  batch: 'Gelombang',
  value: 'Nilai',
  predikat: 'Predikat',
  exact: 'Nilai pasti',
  tied: 'Seri',
  key: 'Tanda tangan',
  from: 'Mulai dari',
  to: 'Sampai',
  share: 'Bagian',
  n: 'Dihitung dari',
  without: 'Tanpa nilai',
  mean: 'Rata-rata',
  least: 'Terendah',
  lower: 'Kuartil bawah',
  median: 'Median',
  upper: 'Kuartil atas',
  most: 'Tertinggi',
  claimed: 'Diklaim',
  supported: 'Didukung bukti',
  final: 'Hasil asesor',
  gapAsesor: 'Diklaim − hasil',
  gapEvidence: 'Diklaim − bukti',
  indicator: 'Indikator',
  values: 'OPD per nilai',
  notApplicable: 'Tidak berlaku',
  unknown: 'Belum diisi',
  reason: 'Sebab',
  instrument: 'Instrumen',
  stage: 'Tahap',
  detail: 'Keterangan',
  fingerprint: 'Sidik jari',
  lastYear: 'Tahun lalu',
  thisYear: 'Tahun ini',
  change: 'Perubahan',
  year: 'Tahun',
  applications: 'Aplikasi',
  active: 'Aktif',
  inactive: 'Tidak aktif',
  common: 'Umum',
  special: 'Khusus',
  integrated: 'Terintegrasi',
  notIntegrated: 'Belum terintegrasi',
} as const;

export const RECAP_TERMS = {
  notApplicable: 'tidak berlaku',
  unknown: 'belum ada',
  tied: 'seri',
  meanRow: 'Rata-rata',
  denominatorRow: 'Dihitung dari (OPD)',
  steps: {
    roster: 'Ada dalam daftar OPD tahun itu',
    invited: 'Diundang pada periode ini',
    notAssessed: 'Di antaranya tidak dinilai, dengan alasan',
    silent: 'Di antaranya belum ada kabar',
    provisional: 'Hasil yang baru diajukan, belum dinilai',
    interim: 'Hasil sementara',
    final: 'Hasil akhir',
    comparable: 'Hasil yang dapat dibandingkan bila tanpa saringan',
    counted: 'Dihitung dalam laporan ini',
    countedOf: (filters: string) => `Dihitung dalam laporan ini (saringan: ${filters})`,
    withIndex: 'Di antaranya mempunyai nilai: penyebut rata-rata',
    unknownKey: 'Di antaranya ditandatangani kunci yang belum dikenal',
  },
  silent: 'Belum ada kabar',
  twin: (number: number) => `OPD yang sama: pasangan ${number + 1}`,
} as const;
