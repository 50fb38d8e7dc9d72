import { TERMS } from '#core/glossary.ts';

/** The words of the simulation. */
export const WHAT_IF = {
  tag: `${TERMS.simulation} – tidak disimpan`,
  lead: 'Geser tingkat indikator untuk melihat akibatnya pada nilai dan predikat. Jawaban penilaian tidak berubah.',
  nothing: 'Simulasi memerlukan sedikitnya satu indikator yang sudah diisi.',
  result: 'Hasil simulasi',
  value: {
    final: 'Indeks simulasi',
    running: 'Nilai sementara simulasi',
  },
  now: (shown: string, predikat: string): string => `Saat ini ${shown}, ${predikat}`,
  predikat: TERMS.predikat,
  difference: 'Perubahan',
  points: 'poin',
  noDifference: 'Belum ada tingkat yang digeser.',
  announce: (name: string, shown: string, predikat: string, difference: string): string =>
    `${name} ${shown}, predikat ${predikat}, perubahan ${difference} poin.`,
  reset: 'Kembalikan semua ke keadaan sekarang',
  changes: 'Perubahan yang dicoba',
  change: (name: string, from: string, to: string): string => `${name}: ${from} menjadi ${to}`,
  undo: 'Batalkan',
  undoOf: (code: string): string => `Batalkan perubahan ${code}`,

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

  plan: 'Langkah paling sedikit menuju predikat',
  planLead:
    'Satu langkah adalah satu indikator naik satu tingkat. Beratnya pekerjaan tiap langkah tidak diperhitungkan.',
  planSelect: 'Predikat yang dituju',
  planTop: (label: string): string => `Predikat saat ini, ${label}, sudah yang tertinggi.`,
  planThere: (label: string): string => `Predikat ${label} sudah tercapai.`,
  planFar: (label: string, best: string, bestLabel: string): string =>
    `${label} belum dapat dicapai hanya dengan menaikkan indikator yang sudah diisi: bila semuanya berada pada tingkat tertinggi, nilainya ${best} dengan predikat ${bestLabel}.`,
  planSteps: (steps: number, indicators: number): string =>
    `${steps} langkah pada ${indicators} indikator`,
  planResult: 'Nilai menjadi',
  planPredikat: (label: string): string => `, predikat ${label}.`,
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
    predikat: TERMS.predikat,
  },
  stepLevels: (from: number, to: number): string => `${from} → ${to}`,
  gainOf: (code: string): string => `Kenaikan ${code}`,
  valueAfter: (code: string): string => `Nilai setelah ${code} naik`,
  risesTo: (predikat: string): string => `naik menjadi ${predikat}`,
} as const;
