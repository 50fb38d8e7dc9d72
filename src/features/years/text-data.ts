import type { DatasetKind } from '#core/history/dataset.ts';
import { dateTime, integer as n } from '#ui/format.ts';
import { PART_NAMES } from './part-names.ts';

/** The Indonesian of figures from outside. */
export const text = {
  none: {
    title: 'Belum ada data dari luar',
    next: 'Muat tabel nilai dari berkas CSV atau XLSX; setiap tabel dapat dihapus lagi.',
  },
  kinds: {
    agencies: 'Nilai OPD tahun-tahun sebelumnya',
    government: 'Indeks pemerintah daerah sendiri',
    context: 'Nilai pemerintah daerah lain (pembanding)',
    indicators: 'Tingkat per indikator dan OPD pengampu',
  } satisfies Record<DatasetKind, string>,
  list: {
    title: 'Data yang dimuat',
    hint: 'Data ini hanya dipakai untuk tren dan pembanding, selalu ditandai "dimuat", dan tidak pernah masuk rata-rata hasil akhir.',
    rows: (rows: number, years: string) => `${n(rows)} baris, tahun ${years}`,
    instrument: 'Instrumen',
    source: 'Sumber',
    unsaid: 'tidak disebut',
    file: 'Berkas',
    added: (at: string) => `Dimuat ${dateTime(at)}`,
    undo: 'Batalkan lewat halaman Impor',
  },
  levels: {
    title: (name: string) => `Tingkat per OPD pengampu: ${name}`,
    hint: 'Rata-rata tingkat dari indikator yang memiliki kedua tingkat. OPD dengan satu indikator tidak sebanding dengan OPD yang memiliki banyak indikator. Satu indikator dengan beberapa OPD dihitung pada setiap OPD.',
    unit: 'OPD pengampu',
    year: 'Tahun',
    items: 'Indikator',
    rated: 'Bertingkat',
    self: 'Mandiri',
    external: 'Evaluator',
    gap: 'Selisih',
    printNote: (count: number) =>
      `Tabel ini berisi ${n(count)} baris; di kertas hanya sebagian. Unduh tabelnya untuk semuanya.`,
    file: 'tingkat per OPD',
  },
  import: {
    kicker: 'Tren',
    title: 'Muat data tahun lain',
    lead: 'Ambil nilai yang pernah terbit dari berkas CSV atau XLSX. Data ditandai "dimuat" di setiap tempat dan dapat dibatalkan.',
    back: 'Kembali ke tren',
    about: 'Tentang data ini',
    kind: 'Isi berkas',
    name: 'Nama data',
    nameHint: 'Misalnya "SPBE 2023 nasional". Bila kosong, nama berkas yang dipakai.',
    source: 'Sumber',
    sourceHint: 'Tempat nilai ini terbit, misalnya judul laporan.',
    instrument: 'Instrumen yang dipakai',
    instrumentHint:
      'Nilai hanya disambung dan dibandingkan dengan nilai dari instrumen yang sama. Pilihan Anda yang menentukan.',
    other: 'Instrumen lain atau belum tahu',
    otherName: 'Nama instrumen lain',
    otherHint: 'Data dengan nama instrumen yang sama disambung. Kosongkan bila tidak tahu.',
    year: 'Tahun',
    yearHint: 'Hanya bila berkas tidak memiliki kolom tahun.',
    file: 'Berkas',
  },
  fields: {
    name: 'Nama',
    code: 'Kode OPD',
    kind: 'Jenis',
    year: 'Tahun',
    item: 'Nomor indikator',
    score: 'Nilai atau tingkat (asesor, evaluator)',
    self: 'Nilai atau tingkat mandiri',
    band: 'Predikat',
    note: 'Catatan',
    ...PART_NAMES,
  },
  rules: {
    'no-year': () => 'Tahun tidak ada: pilih kolom tahun, atau isi Tahun di atas.',
  },
} as const;
