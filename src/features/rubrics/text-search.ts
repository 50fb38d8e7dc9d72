import type { SearchField } from '#core/rubric/search-texts.ts';

/** The Indonesian of searching an instrument. */
export const searchText = {
  label: 'Cari dalam instrumen',
  submit: 'Cari',
  title: 'Pencarian',
  titleFor: (query: string) => `Pencarian: ${query}`,
  hint: 'Ketik satu kata atau lebih. Judul, pertanyaan, kriteria, bukti dukung, contoh, dasar hukum, catatan, dan sumber diperiksa; semua kata harus ditemukan.',
  found: (indicators: number, places: number, query: string) =>
    `"${query}" ditemukan pada ${indicators} indikator, ${places} tempat.`,
  foundAbout: (places: number, query: string) =>
    `"${query}" ditemukan pada keterangan instrumen, ${places} tempat.`,
  nothing: (query: string) =>
    `"${query}" tidak ditemukan. Periksa ejaannya, atau pakai lebih sedikit kata.`,
  about: 'Tentang instrumen',
  more: (count: number) => `dan ${count} tempat lain`,
  place: (field: SearchField, level: number | null) =>
    level === null ? FIELDS[field] : `Tingkat ${level}, ${FIELDS[field].toLowerCase()}`,
} as const;

const FIELDS: Readonly<Record<SearchField, string>> = {
  title: 'Judul',
  question: 'Pertanyaan',
  why: 'Mengapa penting',
  level: 'Gambaran',
  criterion: 'Kriteria',
  evidence: 'Bukti dukung',
  good: 'Bukti memadai',
  bad: 'Bukti tidak memadai',
  basis: 'Dasar hukum',
  note: 'Catatan',
  coverage: 'Cakupan',
  'not-applicable': 'Keadaan tidak berlaku',
  external: 'Indeks instansi lain',
  owners: 'Pengampu',
  repeat: 'Isian',
  description: 'Cara membaca',
  group: 'Kelompok',
  source: 'Sumber',
  ratification: 'Catatan pengesahan',
};
