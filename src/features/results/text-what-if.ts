import { TERMS } from '#core/glossary.ts';
import type { ScoreTerms } from '#core/score-terms.ts';

/** The words of the simulation. */
export const WHAT_IF = {
  tag: `${TERMS.simulation} – tidak disimpan`,
  lead: ({ band }: ScoreTerms): string =>
    `Geser tingkat indikator untuk melihat akibatnya pada nilai dan ${band}. Jawaban penilaian tidak berubah. Simulasi menghitung nilai yang diklaim, bukan yang didukung bukti.`,
  nothing: 'Simulasi memerlukan sedikitnya satu indikator yang sudah diisi.',
  result: 'Hasil simulasi',
  value: {
    final: ({ name }: ScoreTerms): string => `${name} simulasi`,
    running: (): string => 'Nilai sementara simulasi',
  },
  now: (shown: string, label: string, { mark }: ScoreTerms): string =>
    `Saat ini ${shown}, ${mark}${label}`,
  difference: 'Perubahan',
  points: 'poin',
  noDifference: 'Belum ada tingkat yang digeser.',
  announce: (
    { name, shown }: { readonly name: string; readonly shown: string },
    label: string,
    difference: string,
    { predikat }: ScoreTerms,
  ): string =>
    `${name} ${shown}, ${predikat.toLowerCase()} ${label}, perubahan ${difference} poin.`,
  reset: 'Kembalikan semua ke keadaan sekarang',
  changes: 'Perubahan yang dicoba',
  change: (name: string, from: string, to: string): string => `${name}: ${from} menjadi ${to}`,
  undo: 'Urungkan',
  undoOf: (code: string): string => `Urungkan perubahan ${code}`,

  sliders: 'Geser tingkat',
  group: (title: string, count: number): string => `${title} (${count} indikator)`,
  groupChanged: (title: string, count: number, changed: number): string =>
    `${title} (${count} indikator, ${changed} digeser)`,
  present: (level: string): string => `Saat ini ${level}`,
  sliderLevel: (level: string): string => `${TERMS.level} ${level}`,
  blanks: (count: number): string =>
    `${count} indikator belum diisi dan tidak dapat digeser: isi dahulu agar ada tingkat awalnya.`,
  notApplicable: (count: number): string =>
    `${count} indikator tidak berlaku dan tidak ikut disimulasikan.`,

  plan: ({ band }: ScoreTerms): string => `Langkah paling sedikit menuju ${band}`,
  planLead:
    'Satu langkah adalah satu indikator naik satu tingkat. Beratnya pekerjaan tiap langkah tidak diperhitungkan.',
  planSelect: ({ bandTitle }: ScoreTerms): string => `${bandTitle} yang dituju`,
  planTop: (label: string, { bandTitle }: ScoreTerms): string =>
    `${bandTitle} saat ini, ${label}, sudah yang tertinggi.`,
  planThere: (label: string, { bandTitle }: ScoreTerms): string =>
    `${bandTitle} ${label} sudah tercapai.`,
  planFar: (
    label: string,
    { value, label: reached }: { readonly value: string; readonly label: string },
    { predikat }: ScoreTerms,
  ): string =>
    `${label} belum dapat dicapai hanya dengan menaikkan indikator yang sudah diisi: bila semuanya berada pada tingkat tertinggi, nilainya ${value}, ${predikat.toLowerCase()} ${reached}.`,
  planSteps: (steps: number, indicators: number): string =>
    `${steps} langkah pada ${indicators} indikator`,
  planResult: 'Nilai menjadi',
  planPredikat: (label: string, { predikat }: ScoreTerms): string =>
    `, ${predikat.toLowerCase()} ${label}.`,
  planRise: (from: string, to: string): string => `tingkat ${from} menjadi ${to}`,
  planApply: 'Pasang pada simulasi',

  steps: 'Akibat satu langkah berikutnya',
  stepsLead: 'Setiap baris dihitung sendiri-sendiri, dengan indikator lain tetap.',
  stepsNone: 'Semua indikator yang sudah diisi berada pada tingkat tertinggi.',
  stepsShow: (count: number): string => `Tampilkan ${count} langkah`,
  columns: {
    indicator: TERMS.indicator,
    step: 'Langkah',
    gain: 'Kenaikan',
    value: 'Nilai menjadi',
  },
  stepLevels: (from: number, to: number): string => `${from} → ${to}`,
  gainOf: (code: string): string => `Kenaikan ${code}`,
  valueAfter: (code: string): string => `Nilai setelah ${code} naik`,
  risesTo: (predikat: string): string => `naik menjadi ${predikat}`,
} as const;
