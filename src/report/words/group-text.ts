import type { IndicatorTrace } from '#core/scoring/score.ts';

/** Words of the chapters with the indicators. */
export const GROUP = {
  value: (value: string, predikat: string) => `Nilai ${value}, predikat ${predikat}`,
  noValue: 'Belum ada nilai',
  share: (share: string) => `bagian dalam indeks ${share}`,
  columns: {
    code: 'Kode',
    title: 'Indikator',
    level: 'Tingkat',
    target: 'Sasaran',
    share: 'Bagian indeks',
    contribution: 'Sumbangan',
  },
} as const;

export const STATE_NAMES: Readonly<Record<IndicatorTrace['state'], string>> = {
  blank: 'Belum diisi',
  rated: 'Dinilai',
  'not-applicable': 'Tidak berlaku',
};

export const INDICATOR = {
  level: (level: number, label: string) => `Tingkat ${level} (${label})`,
  target: (target: number) => `sasaran tingkat ${target}`,
  share: (share: string) => `bagian indeks ${share}`,
  contribution: (contribution: string) => `sumbangan ${contribution}`,
  fact: 'Fakta',
  analysis: 'Analisis',
  notes: 'Catatan',
  reason: 'Alasan tidak berlaku',
  keptReason: 'Alasan tidak berlaku (tersimpan, tidak dipakai)',
  when: 'Tidak berlaku bila',
  reached: (level: number, label: string) => `Kriteria tingkat tercapai: ${level} (${label})`,
  next: (level: number, label: string) => `Kriteria tingkat berikutnya: ${level} (${label})`,
  higher: (level: number, label: string) =>
    `Kriteria yang dicentang pada tingkat ${level} (${label}), belum dihitung`,
  kept: (level: number, label: string) =>
    `Kriteria yang pernah dicentang pada tingkat ${level} (${label}), tidak dihitung`,
  noCriteria: 'Titik awal, tanpa kriteria.',
  met: 'Terpenuhi',
  unmet: 'Belum terpenuhi',
  dependsOn: (whom: string) => `(bergantung pada ${whom})`,
  edited: (moment: string, by: string) => `Terakhir diubah ${moment} oleh ${by}`,
  editedByNobody: (moment: string) => `Terakhir diubah ${moment}`,
} as const;

export const GAPS = {
  intro:
    'Indikator yang dinilai dan masih di bawah sasarannya, diurutkan dari kenaikan nilai terbesar. Kenaikan dihitung bila indikator itu saja yang mencapai sasarannya.',
  none: 'Semua indikator yang dinilai telah mencapai sasarannya.',
  nothingRated: 'Belum ada indikator yang dinilai.',
  blanks: (blank: number) =>
    `${blank} indikator yang belum diisi tidak tercantum: keadaannya belum diketahui.`,
  columns: {
    rank: 'No.',
    code: 'Kode',
    title: 'Indikator',
    level: 'Tingkat',
    target: 'Sasaran',
    gain: 'Kenaikan nilai',
    missing: 'Kriteria belum terpenuhi',
  },
} as const;
