import { TERMS } from '#core/glossary.ts';

/** What the fields of an answer are called in the journal. */
const ANSWER: Readonly<Record<string, string>> = {
  rating: 'Keadaan isian',
  criteria: 'Kriteria',
  lowest: 'Dinyatakan pada tingkat terendah',
  stated: 'Nilai yang dinyatakan',
  subject: 'Yang dinilai',
  reason: 'Alasan tidak berlaku',
  fact: TERMS.fact,
  analysis: TERMS.analysis,
  notes: TERMS.notes,
  coverage: TERMS.coverage,
  target: TERMS.target,
  done: 'Tanda selesai',
};

const ASSESSMENT: Readonly<Record<string, string>> = {
  id: 'Pengenal penilaian',
  rubric: TERMS.instrument,
  kind: 'Sifat penilaian',
  status: 'Status penilaian',
  agency: TERMS.agency,
  year: TERMS.year,
  people: 'Orang yang terlibat',
  scope: TERMS.scope,
  origin: 'Penilaian asal',
  period: 'Periode',
};

const DOCUMENT: Readonly<Record<string, string>> = {
  status: 'Keadaan',
  file: 'Berkas',
  original: 'Foto asli',
  earlier: 'Berkas sebelumnya',
  title: 'Judul',
  number: 'Nomor',
  date: 'Tanggal',
  standing: 'Kedudukan',
  validUntil: 'Berlaku sampai',
  unit: 'Unit',
  pages: 'Halaman',
  informationClass: 'Golongan informasi',
  exclusion: 'Pengecualian',
  note: 'Catatan',
  supports: 'Mendukung',
  replies: 'Jawaban pemeriksaan',
};

/** The next step of the way, inside a field. */
const INSIDE: Readonly<Record<string, string>> = {
  name: 'nama',
  shortName: 'nama pendek',
  code: 'kode',
  government: 'pemerintah daerah',
  digest: 'sidik jari',
  type: 'jenis',
  size: 'ukuran',
  value: 'nilai',
  kind: 'macam',
  units: 'daftar',
  basis: 'dasar hukum',
  until: 'sampai',
  version: 'versi',
  id: 'pengenal',
};

const CODES: Readonly<Record<string, string>> = {
  blank: 'belum diisi',
  rated: 'diisi',
  'not-applicable': 'tidak berlaku',
  active: 'aktif',
  archived: 'diarsipkan',
  deleted: 'dihapus',
  real: 'penilaian sungguhan',
  simulation: 'simulasi',
  konsep: 'konsep',
  ditetapkan: 'ditetapkan',
};

/** Fields whose values are words of the application, not of a person. */
const CODED: ReadonlySet<string> = new Set(['rating', 'status', 'kind', 'standing']);

/** The Indonesian of single changes. */
export const LINES = {
  fields: { answer: ANSWER, assessment: ASSESSMENT, document: DOCUMENT },
  inside: (step: string) => INSIDE[step] ?? step,
  coded: (field: string, value: string) => (CODED.has(field) ? (CODES[value] ?? value) : value),
  none: '(kosong)',
  yes: 'ya',
  no: 'tidak',
  covered: (name: string, covered: boolean) =>
    `${name} (${covered ? 'tercakup' : 'belum tercakup'})`,
  person: (name: string, role: string) => `${name} (${role})`,
  part: (label: string) => `${label}, bagian yang berubah`,
  ticked: 'Dicentang',
  unticked: 'Centang dilepas',
  added: 'Ditambah',
  removed: 'Dikurangi',
  before: 'Semula',
  after: 'Menjadi',
  changed: (label: string, before: string, after: string) =>
    `${label}: semula ${before}, menjadi ${after}`,
  list: (label: string, way: string, items: string) => `${label}. ${way}: ${items}`,
  assessment: 'Data penilaian',
  assessmentNew: (agency: string, year: string, answers: number) =>
    `Penilaian ${agency} tahun ${year}, ${answers} indikator berisi`,
  assessmentGone: 'Penilaian dihapus',
  document: (title: string) => `Bukti “${title}”`,
  documentUnnamed: 'Bukti tanpa judul',
  documentNew: 'Ditambahkan ke daftar bukti',
  documentGone: 'Dihapus permanen dari daftar bukti',
} as const;
