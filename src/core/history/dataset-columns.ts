import type { ColumnSpec } from '#core/intake/column.ts';
import type { DatasetKind } from './dataset.ts';

/** Domains, aspects and dimensions that published tables give beside the index. */
const DATASET_PARTS = {
  kebijakan: ['kebijakan', 'domain kebijakan', 'kebijakan internal'],
  tataKelola: ['tata kelola', 'domain tata kelola'],
  manajemen: ['manajemen', 'domain manajemen'],
  layanan: ['layanan', 'domain layanan'],
  kelembagaan: ['kelembagaan'],
  infrastruktur: ['infrastruktur'],
  aplikasi: ['aplikasi'],
  perencanaan: ['perencanaan'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DatasetPart = keyof typeof DATASET_PARTS;
export const DATASET_PART_NAMES: readonly DatasetPart[] = Object.keys(
  DATASET_PARTS,
) as readonly DatasetPart[];

const DECIMAL = { kind: 'decimal', least: 0 } as const;
const TEXT = { kind: 'text' } as const;

const YEAR: ColumnSpec = {
  field: 'year',
  aliases: ['tahun', 'tahun penilaian', 'thn', 'year'],
  type: { kind: 'year' },
};
const CODE: ColumnSpec = {
  field: 'code',
  aliases: ['kode unit', 'kode opd', 'kode', 'kode skpd'],
  type: { kind: 'code' },
};
const BAND: ColumnSpec = { field: 'band', aliases: ['predikat', 'kategori'], type: TEXT };
const NOTE: ColumnSpec = { field: 'note', aliases: ['catatan', 'keterangan'], type: TEXT };
const KIND: ColumnSpec = { field: 'kind', aliases: ['jenis', 'jenis instansi'], type: TEXT };

const score = (...aliases: readonly string[]): ColumnSpec => ({
  field: 'score',
  aliases: [...aliases, 'indeks spbe', 'indeks', 'nilai indeks', 'nilai akhir', 'nilai', 'skor'],
  type: DECIMAL,
});
const self = (...aliases: readonly string[]): ColumnSpec => ({
  field: 'self',
  aliases: [...aliases, 'indeks mandiri', 'nilai mandiri', 'penilaian mandiri', 'mandiri'],
  type: DECIMAL,
});
const PARTS: readonly ColumnSpec[] = Object.entries(DATASET_PARTS).map(([field, aliases]) => ({
  field,
  aliases,
  type: DECIMAL,
}));

const AGENCY = [
  'nama opd',
  'perangkat daerah',
  'nama unit',
  'opd',
  'nama skpd',
  'instansi',
  'nama',
];
const GOVERNMENT = [
  'instansi',
  'instansi atau kelompok',
  'pemerintah daerah',
  'nama pemda',
  'pemda',
  'kabupaten kota',
  'nama instansi',
  'nama',
];

/** The columns that are looked for in a table of each kind. */
export const DATASET_COLUMNS: Readonly<Record<DatasetKind, readonly ColumnSpec[]>> = {
  agencies: [
    { field: 'name', aliases: AGENCY, type: TEXT, required: true },
    CODE,
    YEAR,
    { ...score('nilai asesor', 'indeks akhir'), required: true },
    self(),
    ...PARTS,
    BAND,
    NOTE,
  ],
  government: [
    { field: 'name', aliases: GOVERNMENT, type: TEXT },
    KIND,
    YEAR,
    { ...score('nilai eksternal', 'evaluasi eksternal'), required: true },
    self(),
    ...PARTS,
    BAND,
    NOTE,
  ],
  context: [
    { field: 'name', aliases: GOVERNMENT, type: TEXT, required: true },
    KIND,
    YEAR,
    { ...score(), required: true },
    ...PARTS,
    BAND,
    NOTE,
  ],
  indicators: [
    {
      field: 'item',
      aliases: ['no indikator', 'nomor indikator', 'kode indikator', 'indikator'],
      type: { kind: 'code' },
      required: true,
    },
    {
      field: 'name',
      aliases: ['opd terkait', 'opd pengampu', 'unit pengampu', ...AGENCY],
      type: TEXT,
    },
    YEAR,
    self('level mandiri', 'tingkat mandiri'),
    score('level evaluator', 'tingkat evaluator', 'level eksternal', 'level asesor'),
    NOTE,
  ],
};
