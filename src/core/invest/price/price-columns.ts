import type { ColumnSpec } from '#core/intake/column.ts';
import type { Price } from './price.ts';

/** The fields of a price that a person fills, in the order of the form. */
export const PRICE_FIELDS = [
  'name',
  'specification',
  'unit',
  'price',
  'standard',
  'source',
  'year',
  'accountCodes',
  'groupCode',
  'groupName',
] as const satisfies readonly (keyof Price)[];
export type PriceField = (typeof PRICE_FIELDS)[number];

/** The columns of a list of prices, with the headers by which lists call them. */
export const PRICE_COLUMNS: readonly (ColumnSpec & { readonly field: PriceField })[] = [
  {
    field: 'name',
    aliases: [
      'uraian_barang',
      'nama_barang',
      'uraian_barang_jasa',
      'nama_barang_jasa',
      'uraian_item',
      'nama_item',
      'nama',
      'uraian',
      'item',
    ],
    type: { kind: 'text' },
    required: true,
  },
  {
    field: 'specification',
    aliases: ['spesifikasi', 'spesifikasi_barang', 'spek', 'merk_spesifikasi'],
    type: { kind: 'text' },
  },
  { field: 'unit', aliases: ['satuan', 'satuan_barang'], type: { kind: 'text' } },
  {
    field: 'price',
    aliases: ['harga_satuan_rp', 'harga_satuan', 'harga_rp', 'harga', 'nilai_harga'],
    type: { kind: 'money' },
    required: true,
  },
  {
    field: 'standard',
    aliases: ['jenis_standar', 'jenis_standar_harga', 'kelompok_standar', 'standar'],
    type: { kind: 'text' },
  },
  {
    field: 'source',
    aliases: ['pemilik_daftar', 'daftar_milik', 'sumber_harga', 'sumber_daftar'],
    type: { kind: 'text' },
  },
  {
    field: 'year',
    aliases: ['tahun_anggaran', 'tahun_daftar', 'tahun_harga', 'tahun'],
    type: { kind: 'year' },
  },
  {
    field: 'accountCodes',
    aliases: ['kode_rekening', 'rekening', 'kode_rekening_belanja', 'kode_akun', 'akun'],
    type: { kind: 'list' },
  },
  {
    field: 'groupCode',
    aliases: ['kode_kelompok_barang', 'kode_kelompok', 'kode_barang', 'kode_standar_harga'],
    type: { kind: 'code' },
  },
  {
    field: 'groupName',
    aliases: ['uraian_kelompok', 'uraian_kelompok_barang', 'nama_kelompok', 'kelompok_barang'],
    type: { kind: 'text' },
  },
];
