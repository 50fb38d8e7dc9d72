import {
  APPLICATION_HEADS as HEADS,
  CLAUSE_NAMES,
  KIND_NAMES,
  STATUS_NAMES,
} from '#core/inventory/inventory-terms.ts';

const CONTRACT_FIELDS = {
  contractYear: 'Tahun kontrak',
  contractTitle: 'Judul kontrak',
  contractValue: 'Nilai kontrak (Rp)',
  contractFunds: 'Sumber dana',
} as const;

/** The Indonesian of bringing tables of the inventory in. */
export const importText = {
  title: 'Impor tabel aplikasi',
  lead: 'Tabel dari OPD atau aplikasi lain dimasukkan setelah Anda mencocokkan kolom dan memeriksa hasilnya. Tidak ada yang ditimpa diam-diam, dan setiap impor dapat diurungkan.',
  back: 'Kembali ke inventaris',
  imports: 'Lihat semua impor',
  which: 'Isi tabel',
  kinds: {
    applications: 'Daftar aplikasi',
    contracts: 'Kontrak aplikasi',
  },
  hints: {
    applications:
      'Satu baris satu aplikasi. Aplikasi yang sudah ada dikenali dari kodenya, atau dari namanya bila tanpa kode, di dalam OPD yang sama.',
    contracts:
      'Satu baris satu kontrak. Kontrak ditambahkan pada aplikasi yang kodenya sama, jadi impor dahulu daftar aplikasinya.',
  },
  applications: {
    fields: { ...HEADS, ...CONTRACT_FIELDS, contracts: 'Jumlah kontrak' },
    choices: { kind: KIND_NAMES, status: STATUS_NAMES, openSourceClause: CLAUSE_NAMES },
  },
  contracts: {
    fields: {
      code: 'Kode aplikasi',
      name: HEADS.name,
      agency: HEADS.agency,
      ...CONTRACT_FIELDS,
      contracts: 'Jumlah kontrak',
    },
    rules: {
      'no-application': (code: string) =>
        `Tidak ada aplikasi dengan kode "${code}". Impor dahulu daftar aplikasinya.`,
      several: (code: string) =>
        `Lebih dari satu OPD mempunyai aplikasi dengan kode "${code}". Isi kolom OPD pemilik.`,
      'other-name': (name: string) =>
        `Kode ini milik aplikasi "${name}", sedangkan tabel menyebut nama lain.`,
    },
  },
} as const;
