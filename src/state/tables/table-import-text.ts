import type { CellType } from '#core/intake/column.ts';
import type { ImportPreview } from '#workflow/tables/preview-import.ts';
import type { takeImport, TakenImport } from '#workflow/tables/take-import.ts';
import type {
  KeptRow,
  undoImportOfTable,
  UndoOutlook,
} from '#workflow/tables/undo-import-of-table.ts';
import type { Refusal } from './table-import-machine.ts';

const numbers = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 });
const n = (value: number): string => numbers.format(value);

const GROUP_COLUMNS = ['Baris', 'Nama', 'Perubahan'] as const;

/** The technical side of a refusal; empty = there is none. */
export function detailOf(why: Refusal): string {
  if (why.kind === 'unexpected') return why.detail;
  return why.kind === 'storage' && why.failure.kind === 'unexpected' ? why.failure.detail : '';
}

/** The words of bringing in a table, whatever it is about. */
export const TABLE_IMPORT_TEXT = {
  panel: {
    label: 'Berkas tabel',
    hint: 'Berkas CSV atau Excel (.xlsx) dengan judul kolom. Membuka berkas belum mengubah apa pun.',
    choose: 'Pilih berkas…',
    cancel: 'Batal',
    detail: 'Keterangan bagi pengelola',
    mapping: {
      title: 'Cocokkan kolom',
      lead: 'Pilih kolom berkas yang mengisi setiap isian. Di bawah nama isian tampak nilai pertama kolom itu.',
      sheet: 'Lembar',
      none: '(tidak diambil)',
      required: 'wajib',
      noSamples: 'kolom ini kosong',
      warnings: 'Yang perlu diketahui tentang berkas ini',
      check: 'Periksa isi berkas',
      leave: 'Tutup tanpa mengambil',
    },
    preview: {
      title: 'Periksa sebelum disimpan',
      lead: 'Belum ada yang disimpan.',
      back: 'Kembali ke kolom',
      leave: 'Tutup tanpa mengambil',
    },
    done: {
      undo: 'Batalkan impor ini',
      again: 'Buka berkas lain',
      kept: 'Tidak dibatalkan',
    },
  },
  reading: (name: string) => `Membaca "${name}"…`,
  checking: (rows: number) => `Membandingkan ${n(rows)} baris dengan data yang ada…`,
  taking: (done: number, total: number) =>
    total === 0 ? 'Menyiapkan penyimpanan…' : `Menyimpan ${n(done)} dari ${n(total)} baris…`,
  undoing: (done: number, total: number) =>
    total === 0
      ? 'Memeriksa apa yang dapat dibatalkan…'
      : `Mengembalikan ${n(done)} dari ${n(total)} baris…`,
  undoCancelled: {
    title: 'Pembatalan dihentikan',
    body: 'Impor tetap berlaku seluruhnya; tidak ada baris yang dikembalikan.',
  },
  /** Said when the page of the import is no longer shown. */
  taker: (name: string, ended: Awaited<ReturnType<typeof takeImport>>) =>
    ended.ok
      ? `Impor "${name}" selesai: ${n(ended.value.created)} baris baru, ${n(ended.value.changed)} berubah.`
      : `Impor "${name}" tidak disimpan. Buka berkasnya sekali lagi.`,
  undoer: (name: string, ended: Awaited<ReturnType<typeof undoImportOfTable>>) =>
    ended.ok
      ? `Impor "${name}" dibatalkan: ${n(ended.value.back)} baris kembali seperti sebelum impor${ended.value.kept > 0 ? `, ${n(ended.value.kept)} baris dibiarkan` : ''}.`
      : `Impor "${name}" tidak dibatalkan; tidak ada yang berubah.`,
  unread: (name: string) => `"${name}" tidak dapat dipakai`,
  notStored: 'Tidak ada yang disimpan',
  cancelled: 'Dibatalkan',
  cancelledBody: 'Tidak ada yang disimpan.',
  stale: 'Data berubah sejak pratinjau',
  rows: (rows: number, columns: number) => `${n(rows)} baris, ${n(columns)} kolom.`,
  byGuess: 'Kolom dicocokkan menurut judulnya; periksa kembali.',
  byMemory: 'Kolom dicocokkan seperti berkas terakhir dengan judul kolom yang sama.',
  unused: (headers: readonly string[]) => `Tidak diambil: ${headers.join(', ')}.`,
  sheet: (name: string, rows: number) => `${name} (${n(rows)} baris)`,
  column: (header: string, at: number) =>
    header === '' ? `Kolom ${at + 1} (tanpa judul)` : `${at + 1}. ${header}`,
  missing: (fields: readonly string[]) => `Pilih dahulu kolom untuk: ${fields.join(', ')}.`,
  counts: ({ fresh, same, changed, left, problems }: ImportPreview['counts']) => [
    { label: 'Baru', count: n(fresh) },
    { label: 'Berubah', count: n(changed) },
    { label: 'Sudah sama', count: n(same) },
    { label: 'Tidak diambil', count: n(left) },
    { label: 'Sel tidak terbaca', count: n(problems) },
  ],
  groups: {
    left: {
      title: (count: number) => `${n(count)} baris tidak diambil`,
      body: 'Baris lain tetap dapat diambil. Perbaiki berkasnya, lalu buka kembali bila baris ini diperlukan.',
      columns: ['Baris', 'Nama', 'Alasan'],
    },
    problems: {
      title: (count: number) => `${n(count)} sel tidak terbaca`,
      body: 'Barisnya diambil tanpa isi sel ini. Isian yang sudah tersimpan tidak dikosongkan.',
      columns: ['Baris', 'Isian', 'Masalah'],
    },
    changed: {
      title: (count: number) => `${n(count)} baris berubah`,
      body: 'Hanya isian yang berbeda. Sel kosong dalam berkas tidak menghapus isian yang ada.',
      columns: GROUP_COLUMNS,
    },
    fresh: {
      title: (count: number) => `${n(count)} baris baru`,
      body: 'Belum ada dalam daftar.',
      columns: ['Baris', 'Nama', 'Isi'],
    },
  },
  more: (count: number) =>
    `Dan ${n(count)} baris lagi yang tidak ditampilkan; semuanya ikut dihitung.`,
  line: n,
  empty: '(kosong)',
  yes: 'Ya',
  no: 'Tidak',
  number: n,
  rupiah: (value: number) => `Rp${n(value)}`,
  change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  says: (field: string, value: string) => `${field}: ${value}`,
  expected: {
    text: 'teks',
    code: 'kode',
    year: 'tahun empat angka',
    count: 'bilangan bulat',
    money: 'nilai rupiah bulat',
    decimal: 'bilangan dalam batas yang berlaku',
    measure: 'bilangan nol atau lebih',
    truth: 'Ya atau Tidak',
    list: 'daftar',
  } satisfies Record<Exclude<CellType['kind'], 'choice'>, string>,
  oneOf: (values: readonly string[]) => `salah satu dari: ${values.join(', ')}`,
  left: {
    missing: (field: string, column: string) => `${field} kosong pada kolom "${column}".`,
    cell: (column: string, found: string, expected: string) =>
      `Kolom "${column}": tertulis "${found}", seharusnya ${expected}.`,
    duplicate: (line: number) =>
      `Sudah ada pada baris ${n(line)} berkas ini; baris itu yang dipakai.`,
  },
  takeNew: (fresh: number) => `Simpan ${n(fresh)} baris baru`,
  takeAll: (fresh: number, changed: number) =>
    fresh === 0
      ? `Simpan ${n(changed)} baris yang berubah`
      : `Simpan ${n(fresh)} baris baru dan ${n(changed)} yang berubah`,
  nothing: 'Tidak ada yang perlu disimpan dari berkas ini.',
  taken: 'Impor disimpan',
  takenBody: ({ fileName, created, changed, left }: TakenImport) =>
    `Dari "${fileName}": ${n(created)} baris baru, ${n(changed)} baris berubah, ${n(left)} tidak diambil. Impor ini dapat dibatalkan di sini atau kapan saja pada halaman Impor tabel.`,
  undone: 'Impor dibatalkan',
  undoneBody: (name: string, { back, kept }: UndoOutlook) =>
    kept === 0
      ? `${n(back)} baris dari "${name}" kembali seperti sebelumnya.`
      : `${n(back)} baris dari "${name}" kembali seperti sebelumnya; ${n(kept)} dibiarkan karena sudah diubah sesudahnya.`,
  keptRow: ({ title, why }: KeptRow) =>
    why === 'changed'
      ? `${title}: sudah diubah setelah impor.`
      : `${title}: sudah dihapus setelah impor.`,
} as const;
