import type { ImportTable } from '#core/intake/import-record.ts';
import { integer as n } from '#ui/format.ts';
import type { TakenImport } from '#workflow/tables/take-import.ts';
import type { KeptRow, UndoOutlook } from '#workflow/tables/undo-import-of-table.ts';

const TABLES: Readonly<Record<ImportTable, string>> = {
  roster: 'Daftar OPD',
  applications: 'Inventaris aplikasi',
  facilities: 'Sarana dan SDM TIK',
  datasets: 'Angka pembanding dan riwayat',
  prices: 'Harga satuan',
  initiatives: 'Inisiatif TIK',
  clearances: 'Rekomendasi belanja TIK',
};

/** The words of the list of imports. */
export const text = {
  title: 'Impor tabel',
  lead: 'Setiap tabel yang pernah diambil dari berkas. Impor dapat dibatalkan kapan saja; baris yang sudah diubah sesudahnya dibiarkan dan disebut satu per satu.',
  loading: 'Membuka daftar impor…',
  failed: 'Daftar impor tidak dapat dibaca. Data tidak berubah. Coba lagi.',
  again: 'Coba lagi',
  jobs: {
    title: 'Sedang berjalan',
    lead: 'Boleh pindah halaman; pekerjaan ini tetap berjalan. Jika peramban tertutup di tengah jalan, tidak ada baris yang berubah dan Anda dapat mengulanginya.',
    take: (name: string, done: number, total: number) =>
      total === 0
        ? `Menyiapkan impor "${name}"…`
        : `Menyimpan "${name}": ${n(done)} dari ${n(total)} baris…`,
    undo: (name: string, done: number, total: number) =>
      total === 0
        ? `Memeriksa impor "${name}"…`
        : `Membatalkan "${name}": ${n(done)} dari ${n(total)} baris…`,
    cancel: { take: 'Batal', undo: 'Hentikan pembatalan' },
  },
  none: {
    title: 'Belum ada tabel yang diimpor',
    next: 'Pilih jenis tabel di atas. Setiap impor tercatat di sini dan dapat ditarik kembali.',
  },
  where: 'Tabel diambil pada halamannya masing-masing',
  tables: TABLES,
  list: 'Yang sudah diimpor',
  columns: { file: 'Berkas', table: 'Masuk ke', when: 'Waktu', rows: 'Isi', state: 'Keadaan' },
  by: (person: string) => (person === '' ? '' : `oleh ${person}`),
  rows: ({ created, changed, left }: TakenImport) =>
    `${n(created)} baru, ${n(changed)} berubah, ${n(left)} tidak diambil`,
  done: 'Berlaku',
  undone: (kept: number) => (kept === 0 ? 'Dibatalkan' : `Dibatalkan, kecuali ${n(kept)} baris`),
  undo: 'Batalkan impor',
  undoWhich: (name: string, when: string) => `Batalkan impor "${name}", ${when}`,
  ask: {
    title: 'Batalkan impor ini?',
    looking: 'Memeriksa apa yang dapat dibatalkan…',
    back: ({ back }: UndoOutlook, name: string) =>
      `${n(back)} baris dari "${name}" kembali seperti sebelum impor.`,
    nothing:
      'Semua barisnya sudah diubah atau dihapus sesudahnya, sehingga tidak ada yang dapat dikembalikan.',
    kept: (count: number) => `${n(count)} baris tidak dikembalikan:`,
    more: (count: number) => `dan ${n(count)} baris lagi`,
    action: 'Batalkan impor',
    cancel: 'Jangan batalkan',
    close: 'Tutup',
    undoing: (done: number, total: number) =>
      total === 0 ? 'Menyiapkan…' : `Mengembalikan ${n(done)} dari ${n(total)} baris…`,
    stop: 'Hentikan pembatalan',
    goesOn:
      'Boleh pindah halaman; pembatalan tetap berjalan. Jika peramban tertutup di tengah jalan, tidak ada baris yang berubah dan pembatalan dapat diulang.',
    doneTitle: 'Impor dibatalkan',
    refused: 'Impor tidak dibatalkan',
  },
  keptRow: ({ title, why }: KeptRow) =>
    why === 'changed'
      ? `${title}: sudah diubah setelah impor`
      : `${title}: sudah dihapus setelah impor`,
} as const;
