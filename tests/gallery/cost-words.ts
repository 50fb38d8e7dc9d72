import type { ComponentProps } from 'react';
import type { CostLines } from '#ui/cost-lines.tsx';
import { LONG, still } from './section.tsx';

type Props = ComponentProps<typeof CostLines>;

export const COST_WORDS: Props['words'] = {
  table: 'Rincian biaya',
  none: 'Belum ada rincian biaya.',
  add: 'Tambah rincian',
  edit: 'Ubah',
  remove: 'Hapus',
  columns: {
    name: 'Rincian',
    volume: 'Volume',
    unitPrice: 'Harga satuan',
    amount: 'Jumlah',
    when: 'Kapan',
    deeds: 'Tindakan',
  },
  account: 'Rekening',
  basis: 'Dasar',
  hints: 'Catatan',
  form: {
    problems: 'Ada yang perlu diperbaiki',
    search: 'Cari dalam daftar harga',
    searchHint: 'Nama barang atau jasa.',
    found: 'Harga yang cocok',
    take: 'Pakai',
    accounts: 'Rekening',
    fields: {
      name: 'Nama',
      specification: 'Spesifikasi',
      unit: 'Satuan',
      volume: 'Volume',
      unitPrice: 'Harga satuan',
      account: 'Kode rekening',
      basis: 'Dasar harga',
    },
    volumeHint: 'Boleh dengan koma.',
    basisHint: 'Misalnya standar harga satuan.',
    when: 'Kapan',
    whens: { once: 'Sekali', yearly: 'Setiap tahun' },
    amount: 'Jumlah',
    save: 'Simpan rincian',
    cancel: 'Batalkan',
  },
};

const row = (key: string, name: string, hints: readonly string[]): Props['rows'][number] => ({
  key,
  name,
  specification: 'Bersertifikat, dua belas bulan',
  volume: '12 bulan',
  unitPrice: '10.000.000',
  amount: '120.000.000',
  when: 'Sekali',
  account: '5.1.02.02.01.0026',
  basis: 'Standar harga satuan 2026',
  hints,
  edit: `Ubah ${name}`,
  remove: `Hapus ${name}`,
});

export const costRows: Props['rows'] = [
  row('a', 'Jasa tenaga ahli', []),
  row('b', LONG, ['Lebih tinggi daripada daftar harga.']),
];

/** Filled in as far as it can be, with one mistake. */
export const costForm: NonNullable<Props['form']> = {
  title: 'Ubah rincian',
  words: 'tenaga ahli',
  said: '1 harga cocok.',
  found: [
    { key: 'a', title: 'Jasa tenaga ahli', detail: 'Rp10.000.000 per bulan', take: 'Pakai harga' },
  ],
  typed: {
    name: 'Jasa tenaga ahli',
    specification: '',
    unit: 'bulan',
    volume: '12',
    unitPrice: 'sepuluh',
    account: '',
    basis: '',
    when: 'once',
  },
  accounts: [],
  errors: { unitPrice: 'Tulis dengan angka.' },
  amount: 'Rp0',
  hints: ['Dasar harga belum disebut.'],
};

export const costOn: Props['on'] = {
  close: still,
  save: still,
  search: still,
  take: still,
  type: still,
  when: still,
  add: still,
  edit: still,
  remove: still,
};
