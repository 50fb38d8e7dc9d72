import { TERMS } from '#core/glossary.ts';
import type { EVIDENCE_TERMS } from '#core/rubric/schema-indicator.ts';
import type { Rubric } from '#core/rubric/types.ts';

type EvidenceTerm = (typeof EVIDENCE_TERMS)[number];

/** Words of the blank work sheet of an instrument. */
export const WORK_SHEET = {
  title: 'Lembar Kerja Evaluasi',
  emptyBox: 'Kotak centang',
  running: {
    opd: 'OPD: …………………………………………………………………………',
    pemda: 'Pemerintah daerah: ……………………………………………………',
  } satisfies Readonly<Record<Rubric['unit'], string>>,
  onPage: (codes: readonly string[], instrument: string) =>
    codes.length === 0 ? instrument : `${codes.join(', ')} | ${instrument}`,
  instrument: (title: string, version: string) => `${title}, versi ${version}`,
  digest: (digits: string) => `Sidik instrumen ${digits}`,
} as const;

export const SHEET_COVER = {
  digest: 'Sidik instrumen',
  indicators: 'Banyaknya indikator',
  identity: 'Identitas pengisian',
  blanks: [
    [TERMS.government],
    ['Perangkat daerah (OPD) pengisi'],
    [TERMS.year, 'Tanggal pengisian'],
    ['Nama pengisi'],
    ['NIP', 'Jabatan'],
  ],
  warnings: {
    official: null,
    repealed:
      'Instrumen ini telah dicabut. Hasilnya hanya untuk riwayat, nilai dasar, atau pemakaian setempat dan tidak boleh disebut nilai resmi.',
    adaptation:
      'Instrumen ini adaptasi yang belum disahkan. Hasilnya tidak boleh disebut nilai resmi sebelum instrumen ditetapkan pejabat yang berwenang.',
  } satisfies Readonly<Record<Rubric['status'], string | null>>,
} as const;

export const SHEET_CHAPTERS = {
  howTo: 'Cara mengisi',
  reading: 'Cara membaca instrumen',
  weights: 'Bobot dan predikat',
  bands: TERMS.predikat,
  signatures: 'Nama dan tanda tangan',
} as const;

export const SHEET_WEIGHTS = {
  intro:
    'Porsi adalah bagian indeks yang ditentukan oleh kelompok atau indikator itu bila semuanya berlaku. Persentase dibulatkan hanya untuk dibaca.',
  columns: {
    code: 'Kode',
    weight: TERMS.weight,
    share: 'Porsi',
    indicators: 'Indikator',
    level: TERMS.level,
  },
  from: 'Mulai dari nilai',
  alias: (label: string, alias: string) => `${label} (${alias})`,
  bandsRead: {
    rounded: (digits: number) =>
      `Predikat dibaca dari nilai yang telah dibulatkan, ${digits} angka di belakang koma, setengah ke atas. Batas bawah termasuk.`,
    unrounded: (digits: number) =>
      `Predikat dibaca dari nilai sebelum dibulatkan; nilai ditampilkan dengan ${digits} angka di belakang koma. Batas bawah termasuk.`,
  } satisfies Readonly<Record<Rubric['rounding']['predikatOn'], (digits: number) => string>>,
  unassessed: (label: string, note: string) => `${label}: ${note}`,
} as const;

export const SHEET_INDICATOR = {
  weight: (weight: string) => `Bobot ${weight}`,
  share: (share: string) => `porsi dalam indeks ${share}`,
  scope: (scope: string) => `yang ikut menentukan: ${scope}`,
  owners: (owners: string) => `pengampu yang lazim: ${owners}`,
  repeat: (code: string, position: number, of: number) =>
    `isian ${position} dari ${of} untuk ${code}`,
  subject: (subject: string) => `Nama ${subject} yang dinilai`,
  notApplicable: TERMS.notApplicable,
  notApplicableWhen: (when: string) => `${TERMS.notApplicable}, bila: ${when}`,
  reason: 'Alasan tidak berlaku',
  coverage: (of: string) => `Cakupan (${of})`,
  all: 'Jumlah seluruhnya',
  fulfilling: 'Jumlah yang memenuhi',
  external: (index: string, publisher: string, min: string, max: string) =>
    `Nilai ${index} dari ${publisher} (${min} sampai ${max})`,
  externalYear: 'Tahun dan sumber terbitan',
  bands: (bands: string) => `Tingkat menurut nilai indeks: ${bands}.`,
  bandFrom: (level: number, from: string) => `tingkat ${level} mulai ${from}`,
  bandAbove: (level: number, above: string) => `tingkat ${level} di atas ${above}`,
  level: (level: number, label: string) =>
    label === '' ? `${TERMS.level} ${level}` : `${TERMS.level} ${level}: ${label}`,
  noCriteria: 'Titik awal, tanpa kriteria.',
  dependsOn: (text: string, whom: string) => `${text} (bergantung pada ${whom})`,
  evidence: TERMS.evidence,
  required: 'Wajib',
  supporting: 'Pelengkap',
  terms: (kind: string, terms: readonly EvidenceTerm[]) =>
    terms.length === 0 ? kind : `${kind}: ${terms.join(', ')}`,
  document: 'Nomor dan tanggal dokumen',
  fact: (code: string) => `${TERMS.fact} ${code}`,
  analysis: (code: string) => `${TERMS.analysis} ${code}`,
  chosen: (code: string) => `Tingkat ${code} yang dipilih`,
  option: (level: number, label: string) => `${level} ${label}`.trim(),
  between: (digits: number) => `Nilai di antara dua tingkat (${digits} angka di belakang koma)`,
} as const;

export const SHEET_SIGNATURES = {
  intro:
    'Kami yang mengisi lembar kerja ini menyatakan bahwa isiannya dibuat menurut keadaan yang sebenarnya.',
  team: 'Tim pengisi',
  approval: 'Pengesahan',
  rows: 8,
  columns: {
    number: 'No.',
    name: 'Nama dan jabatan',
    part: 'Bagian yang diisi',
    signature: 'Tanda tangan',
  },
} as const;
