import type { ScopePart } from '#core/assessment/scope-part.ts';
import { TERMS } from '#core/glossary.ts';
import type { ScoreTerms } from '#core/score-terms.ts';

/** The words of the results page, apart from charts, simulation and derivations. */
export const TEXT = {
  title: 'Hasil penilaian',
  kicker: (agency: string, year: number): string => `${agency} · ${year}`,
  lead: 'Setiap angka yang bertanda tanya dapat ditekan untuk melihat asalnya.',
  contents: 'Bagian halaman ini',
  sections: {
    summary: 'Ringkasan',
    groups: 'Nilai per kelompok',
    indicators: 'Indikator satu per satu',
    gaps: 'Kesenjangan terhadap sasaran',
    whatIf: 'Bagaimana seandainya',
  },
  simulationKind: 'Penilaian ini dibuat sebagai simulasi dan bukan hasil resmi.',

  claimed: TERMS.claimed,
  supported: TERMS.supported,
  noEvidence: TERMS.noEvidence,
  noEvidenceHint:
    'Belum ada berkas bukti dukung yang dilampirkan, sehingga nilainya belum dapat dihitung.',
  running: TERMS.runningScore,
  noScore: 'Belum ada nilai',
  why: {
    'nothing-answered': 'Belum ada indikator yang diisi.',
    'nothing-applicable': 'Semua indikator dinyatakan tidak berlaku.',
  },
  allAnswered: (total: number): string => `Semua ${total} indikator sudah diisi.`,
  answered: (done: number, total: number, { complete }: ScoreTerms): string =>
    `Baru ${done} dari ${total} indikator yang diisi, jadi ini belum ${complete}.`,
  notApplicableCount: (count: number): string =>
    `${count} indikator dinyatakan tidak berlaku dan keluar dari perhitungan.`,
  band: (label: string, min: string, below: string | null): string =>
    below === null ? `${label}: ${min} ke atas` : `${label}: mulai ${min}, kurang dari ${below}`,
  toNext: (label: string): string => `Menuju ${label} kurang`,
  points: 'poin',
  highest: ({ band }: ScoreTerms): string => `Ini ${band} tertinggi.`,
  roundingHides: (shown: string, next: string, { band }: ScoreTerms): string =>
    `Nilai yang ditampilkan ${shown} sudah dibulatkan. Instrumen ini membaca ${band} dari nilai yang belum dibulatkan, dan nilai itu masih di bawah batas ${next}.`,
  scaleCaption: ({ notIndex }: ScoreTerms): string =>
    notIndex === null ? 'Rentang predikat' : 'Rentang instrumen, hanya sebagai pembanding',
  scaleHere: 'nilai saat ini',
  instrument: TERMS.instrument,
  instrumentStatus: 'Kedudukan',
  version: (title: string, version: string): string => `${title}, versi ${version}`,
  targetPredikat: ({ bandTitle }: ScoreTerms): string => `${bandTitle} sasaran`,
  scope: TERMS.scope,
  scopePart: ({ owner, indicators, of }: ScopePart): string =>
    `${owner}: ${indicators} dari ${of} indikator`,

  weakTitle: (count: number, noun: string, target: string): string =>
    `${count} ${noun} masih di bawah ${target} walaupun nilai keseluruhan sudah mencapainya`,
  weakLead:
    'Nilai keseluruhan adalah rata-rata: bagian yang kuat menutupi bagian yang lemah. Kelemahan pada bagian berikut tetap perlu ditangani karena layanan bergantung pada semuanya, bukan pada rata-ratanya.',

  groupTable: 'Nilai, bobot, dan sumbangan setiap kelompok',
  groupValue: 'Nilai',
  groupAnswered: 'Diisi',
  answeredOf: (done: number, total: number): string => `${done} dari ${total}`,
  shareShort: 'Porsi',
  contribution: 'Sumbangan',
  noValue: 'Belum ada nilai',
  notApplicable: TERMS.notApplicable,
  blank: TERMS.blank,

  heatLead: ({ inText }: ScoreTerms): string =>
    `Kotak terisi menunjukkan tingkat yang tercapai; segitiga menunjukkan sasaran. Porsi adalah bagian ${inText} yang ditentukan indikator itu bila semuanya sudah diisi.`,
  level: TERMS.level,
  target: TERMS.target,
  levelOf: (code: string): string => `${TERMS.level} ${code}`,
  shareOf: (code: string): string => `Porsi ${code}`,
  contributionOf: (code: string): string => `Sumbangan ${code}`,
  valueOf: (title: string): string => `Nilai ${title}`,
  gainOf: (code: string): string => `Kenaikan dari ${code}`,
  belowTarget: 'di bawah sasaran',

  gapLead:
    'Diurutkan dari kenaikan terbesar. Kenaikan dihitung bila hanya indikator itu yang mencapai sasarannya.',
  gapNone: 'Tidak ada kesenjangan: setiap indikator yang sudah diisi telah mencapai sasarannya.',
  gapNothingYet:
    'Belum ada indikator yang diisi, sehingga belum ada kesenjangan yang dapat dihitung.',
  gapLevels: (from: string, to: string): string => `Tingkat ${from} → sasaran ${to}`,
  gapGain: 'Kenaikan',
  gapMissing: (count: number): string => `Yang belum terpenuhi (${count} kriteria)`,
  dependsOn: (who: string): string => `bergantung pada ${who}`,
  unfinishedTitle: (count: number): string => `Belum diisi (${count} indikator)`,
  unfinishedLead: 'Indikator berikut bukan kesenjangan, melainkan pekerjaan yang belum selesai.',
} as const;
