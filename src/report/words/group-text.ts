import { TERMS } from '#core/glossary.ts';
import type { ScoreTerms } from '#core/score-terms.ts';
import type { IndicatorTrace } from '#core/scoring/score.ts';

/** Words of the chapters with the indicators. */
export const GROUP = {
  value: (value: string, label: string, { predikat }: ScoreTerms) =>
    `Nilai ${value}, ${predikat.toLowerCase()} ${label}`,
  supported: (value: string) => `didukung bukti ${value}`,
  noValue: 'Belum ada nilai',
  share: (share: string, { share: title }: ScoreTerms) =>
    `${title.charAt(0).toLowerCase()}${title.slice(1)} ${share}`,
  columns: {
    code: 'Kode',
    title: TERMS.indicator,
    level: TERMS.level,
    claimed: TERMS.claimed,
    supported: TERMS.supported,
    target: TERMS.target,
    share: 'Porsi',
    contribution: 'Sumbangan',
  },
} as const;

export const STATE_NAMES: Readonly<Record<IndicatorTrace['state'], string>> = {
  blank: TERMS.blank,
  rated: 'Dinilai',
  'not-applicable': TERMS.notApplicable,
};

export const INDICATOR = {
  level: (level: number, label: string) => `Tingkat ${level} (${label})`,
  statedValue: (value: string, level: string) => `Nilai ${value}, ${level.toLowerCase()}`,
  stated: 'Nilai yang dinyatakan',
  external: (index: string, publisher: string) => `Nilai ${index} (${publisher})`,
  subject: 'Yang dinilai',
  target: (target: number) => `sasaran tingkat ${target}`,
  share: (share: string) => `porsi ${share}`,
  contribution: (contribution: string) => `sumbangan ${contribution}`,
  fact: TERMS.fact,
  analysis: TERMS.analysis,
  notes: TERMS.notes,
  reason: 'Alasan tidak berlaku',
  keptReason: 'Alasan tidak berlaku (tersimpan, tidak dipakai)',
  when: 'Syarat tidak berlaku',
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
    title: TERMS.indicator,
    level: TERMS.level,
    target: TERMS.target,
    gain: 'Kenaikan nilai',
    missing: 'Kriteria belum terpenuhi',
  },
} as const;
