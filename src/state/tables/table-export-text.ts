import type { TableFailure } from '#workflow/tables/export-tables.ts';

const WHOLE = new Intl.NumberFormat('id-ID');

/** The words beside every table that leaves as a file. */
export const TABLE_EXPORT_TEXT = {
  open: 'Unduh tabel',
  openMany: 'Unduh semua tabel',
  xlsx: 'XLSX (Excel)',
  csv: 'CSV (titik koma)',
  zip: 'CSV dalam satu ZIP',
  cancel: 'Batal',
  working: (rows: number) => `Membuat berkas dari ${WHOLE.format(rows)} baris…`,
  made: (name: string, rows: number, bytes: number) =>
    `Berkas ${name} ditulis dan dibaca kembali: ${WHOLE.format(rows)} baris, ${WHOLE.format(bytes)} bita.`,
  fingerprint: (digest: string) => `Sidik jari (SHA-256): ${digest}`,
  empty: 'Tabel ini belum berisi baris, sehingga tidak ada yang diunduh.',
  failed: 'Berkas tidak dibuat',
  failedBody: 'Data Anda tidak berubah. Ulangi sekali lagi.',
  refused: ({ table, row, head, limit }: TableFailure) =>
    `Isi kolom "${head}" pada tabel "${table}" baris ${row} lebih panjang daripada ${WHOLE.format(limit)} huruf, batas sel Excel. Unduh sebagai CSV.`,
} as const;
