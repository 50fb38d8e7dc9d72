import type { DiffField, Fact, Place, RubricChange } from '#core/rubric/diff-types.ts';
import { STATUS_TERMS, TERMS } from '#core/glossary.ts';

/** What a field of an instrument is called in a difference. */
const FIELDS: Readonly<Record<DiffField, string>> = {
  $schema: 'Rujukan bentuk berkas',
  schemaVersion: 'Versi bentuk berkas',
  id: 'Pengenal',
  version: 'Versi',
  status: 'Kedudukan',
  basedOn: 'Instrumen asal',
  locale: 'Bahasa',
  title: 'Nama',
  shortTitle: 'Nama pendek',
  unit: 'Yang dinilai',
  indexName: 'Nama indeks',
  description: 'Uraian',
  provenance: 'Sumber',
  ratification: 'Catatan pengesahan',
  levelNames: 'Nama jenjang',
  scales: 'Skala',
  weighting: 'Cara pembobotan',
  rounding: 'Pembulatan',
  predikat: TERMS.predikat,
  unassessed: 'Keadaan tanpa nilai',
  target: TERMS.target,
  groups: 'Kelompok',
  examples: 'Contoh hitung',
  code: 'Kode',
  weight: TERMS.weight,
  indicators: TERMS.indicator,
  question: 'Pertanyaan',
  why: 'Mengapa penting',
  scale: 'Skala yang dipakai',
  mayBeNotApplicable: 'Boleh tidak berlaku',
  notApplicableWhen: 'Syarat tidak berlaku',
  coverage: 'Penyebut',
  repeat: 'Isian berulang',
  external: 'Indeks instansi lain',
  scope: 'Cakupan',
  owners: 'OPD pengampu',
  levels: TERMS.level,
  goodEvidence: 'Contoh bukti memadai',
  badEvidence: 'Contoh bukti tidak memadai',
  basis: 'Dasar hukum',
  crosswalk: 'Padanan',
  informationClass: 'Golongan informasi',
  notes: 'Catatan indikator',
  level: 'Nilai tingkat',
  summary: 'Ringkasan tingkat',
  criteria: 'Kriteria',
  evidence: TERMS.evidence,
};

/** The few words that every page that shows a difference of two instruments needs. */
export const DIFF_WORDS = {
  head: 'Kepala instrumen',
  level: (level: number) => `tingkat ${level}`,
  before: 'Semula',
  after: 'Menjadi',
  share: (before: string, after: string) =>
    `Porsi dalam indeks: semula ${before}, menjadi ${after}.`,
  from: (place: string) => `Semula pada ${place}.`,
  none: '(tidak ada)',
  yes: 'ya',
  no: 'tidak',
} as const;

/** "Aplikasi › A3 Basis data, tingkat 2". */
export function placeText({ groups, indicator, level }: Place): string {
  if (groups.length === 0 && !indicator) return DIFF_WORDS.head;
  const names = [
    ...groups.map(({ title }) => title),
    ...(indicator ? [`${indicator.code} ${indicator.title}`] : []),
  ].join(' › ');
  return level === null ? names : `${names}, ${DIFF_WORDS.level(level)}`;
}

/** What the steps of the way inside a field are called; ids and labels stand for themselves. */
const STEPS: Readonly<Record<string, string>> = {
  ...FIELDS,
  text: 'kalimat',
  title: 'nama',
  note: 'catatan',
  publisher: 'penerbit',
  year: 'tahun',
  confidence: 'keyakinan',
  expect: 'hasil',
  index: 'indeks',
  required: 'wajib',
  must: 'syarat',
  dependsOn: 'bergantung pada',
  min: 'batas bawah',
  max: 'batas atas',
  label: 'nama',
  labels: 'nama tingkat',
  alias: 'nama lain',
  fraction: 'pecahan',
  digits: 'angka di belakang koma',
  mode: 'cara',
  predikatOn: 'predikat dibaca dari',
  predikatOnByYear: 'predikat dibaca dari, per tahun',
  of: 'penyebut',
  position: 'isian ke berapa',
  subject: 'yang dinilai',
  bands: 'rentang',
  from: 'mulai',
  above: 'di atas',
  digest: 'sidik jari',
  rubric: 'instrumen',
};

/** The field, and the way on inside it: "Predikat, Baik, batas bawah". */
export function fieldText({ field, at }: RubricChange): string {
  const steps = at.map((step) => (Object.hasOwn(STEPS, step) ? STEPS[step] : step));
  return [FIELDS[field], ...steps.map((step) => step?.toLowerCase())].join(', ');
}

/** The file's own words for rules and standings, for reading. */
const CODES: Readonly<Record<string, string>> = {
  rounded: 'nilai yang dibulatkan',
  unrounded: 'nilai yang belum dibulatkan',
  'half-up': 'setengah ke atas',
  'mean-of-means': 'rata-rata kelompok',
  'nested-weights': 'bobot bertingkat',
  ...STATUS_TERMS,
};

/** A value of a file for reading: decimals with a comma, yes and no in words. */
export function factText(fact: Fact): string {
  if (fact === null || fact === '') return DIFF_WORDS.none;
  if (typeof fact === 'boolean') return fact ? DIFF_WORDS.yes : DIFF_WORDS.no;
  const text = String(fact);
  if (Object.hasOwn(CODES, text)) return CODES[text] ?? text;
  return /^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}
