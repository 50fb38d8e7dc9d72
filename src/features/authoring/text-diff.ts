import type { Affects, DiffField, Fact, Place, RubricChange } from '#core/rubric/diff-types.ts';
import { TERMS } from '#core/glossary.ts';
import { decimal } from '#ui/format.ts';

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

export const AFFECTS: Readonly<Record<Affects, string>> = {
  score: 'Mengubah hitungan nilai',
  answers: 'Jawaban perlu diperiksa ulang',
  text: 'Keterangan saja',
};

const KINDS: Readonly<Record<RubricChange['kind'], string>> = {
  added: 'Ditambahkan',
  removed: 'Dihapus',
  reworded: 'Diubah kalimatnya',
  'rule-changed': 'Diubah aturannya',
  reweighted: 'Diubah bobotnya',
  moved: 'Dipindahkan',
  reordered: 'Diurutkan ulang',
};

/** The kinds in the order in which a reader wants them. */
export const KIND_ORDER = [
  'reweighted',
  'rule-changed',
  'added',
  'removed',
  'reworded',
  'moved',
  'reordered',
] as const satisfies readonly RubricChange['kind'][];

export const diffText = {
  kind: (kind: RubricChange['kind'], count: number) => `${KINDS[kind]} (${count})`,
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
  if (groups.length === 0 && !indicator) return diffText.head;
  const names = [
    ...groups.map(({ title }) => title),
    ...(indicator ? [`${indicator.code} ${indicator.title}`] : []),
  ].join(' › ');
  return level === null ? names : `${names}, ${diffText.level(level)}`;
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

/** A value of a file for reading: decimals with a comma, yes and no in words. */
export function factText(fact: Fact): string {
  if (fact === null || fact === '') return diffText.none;
  if (typeof fact === 'boolean') return fact ? diffText.yes : diffText.no;
  const text = String(fact);
  return /^\d+\.\d+$/.test(text) ? decimal(text) : text;
}
