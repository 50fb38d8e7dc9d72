import type { TableFormat, TableWarning } from '#core/intake/source-table.ts';
import { failureText } from '#state/words/failure-text.ts';
import type { Refusal } from './table-import-machine.ts';

const numbers = new Intl.NumberFormat('id-ID');
const n = (value: number): string => numbers.format(value);
const MIB = 1024 * 1024;

const ENCODINGS: Readonly<Record<Extract<TableFormat, { kind: 'csv' }>['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 dengan tanda BOM',
  'utf-16': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

const SEPARATORS: Readonly<Record<Extract<TableFormat, { kind: 'csv' }>['separator'], string>> = {
  comma: 'dipisahkan koma',
  semicolon: 'dipisahkan titik koma',
  tab: 'dipisahkan tab',
  bar: 'dipisahkan garis tegak',
  none: 'satu kolom',
};

/** How a file was read. */
export function formatText(format: TableFormat): string {
  return format.kind === 'xlsx'
    ? 'Buku kerja Excel (.xlsx).'
    : `CSV ${ENCODINGS[format.encoding]}, ${SEPARATORS[format.separator]}.`;
}

const linesText = (lines: readonly number[], count: number): string =>
  `${lines.map(n).join(', ')}${count > lines.length ? ', …' : ''}`;

/** What is odd about a table. */
export function warningText(warning: TableWarning, headers: readonly string[]): string {
  switch (warning.kind) {
    case 'duplicate-header': {
      const at = warning.columns.map((column) => column + 1).join(' dan ');
      return `Judul "${warning.header}" dipakai lebih dari satu kolom (kolom ${at}). Pastikan kolom yang benar yang dipilih.`;
    }
    case 'empty-header':
      return `${n(warning.columns.length)} dari ${n(headers.length)} kolom tidak berjudul (kolom ${warning.columns.map((column) => column + 1).join(', ')}).`;
    case 'ragged':
      return `${n(warning.count)} baris memiliki jumlah sel yang berbeda dari judulnya (baris ${linesText(warning.lines, warning.count)}). Sel yang kurang dianggap kosong.`;
    case 'header-below':
      return `Judul kolom dibaca dari baris ${n(warning.line)}; baris di atasnya dilewati.`;
    case 'hidden-rows':
      return `${n(warning.count)} baris tersembunyi dalam lembar ini ikut dibaca (baris ${linesText(warning.lines, warning.count)}).`;
    case 'no-value':
      return `${n(warning.count)} sel berisi galat atau rumus tanpa hasil dan dianggap kosong (baris ${linesText(warning.lines, warning.count)}).`;
  }
}

const LIMITS = {
  file: (limit: number) => `Berkas melebihi ${n(Math.round(limit / MIB))} MB.`,
  unpacked: (limit: number) =>
    `Isi berkas melebihi ${n(Math.round(limit / MIB))} MB setelah dibuka.`,
  entries: (limit: number) => `Berkas berisi lebih dari ${n(limit)} bagian.`,
  cells: (limit: number) => `Berkas berisi lebih dari ${n(limit)} sel.`,
} as const;

const FORMATS = {
  xls: 'Ini berkas Excel lama (.xls). Simpan sebagai .xlsx atau CSV, lalu buka kembali.',
  xlsb: 'Ini berkas Excel biner (.xlsb). Simpan sebagai .xlsx atau CSV, lalu buka kembali.',
  ods: 'Ini berkas LibreOffice (.ods). Simpan sebagai .xlsx atau CSV, lalu buka kembali.',
  text: 'Ini berkas teks, bukan buku kerja Excel.',
} as const;

/** Why a file cannot be read, or why nothing was stored, and the way out. */
export function refusalText(why: Refusal): string {
  switch (why.kind) {
    case 'empty':
      return 'Berkas ini kosong.';
    case 'headers-only':
      return 'Berkas ini hanya berisi judul kolom tanpa baris isi.';
    case 'binary':
      return 'Ini bukan berkas tabel. Pilih berkas CSV atau Excel (.xlsx).';
    case 'not-a-workbook':
      return 'Ini bukan buku kerja Excel yang utuh. Pilih berkas CSV atau Excel (.xlsx).';
    case 'encrypted':
      return 'Berkas ini dikunci dengan kata sandi. Simpan tanpa kata sandi, lalu buka kembali.';
    case 'wrong-format':
      return FORMATS[why.found];
    case 'broken-quotes':
      return `Tanda kutip pada baris ${n(why.line)} tidak ditutup, sehingga batas selnya tidak jelas. Perbaiki baris itu, lalu buka kembali.`;
    case 'too-large':
      return `${LIMITS[why.of](why.limit)} Bagi menjadi beberapa berkas.`;
    case 'too-many-rows':
      return `Tabel ini berisi ${n(why.rows)} baris, sedangkan sekali impor paling banyak ${n(why.limit)}. Bagi menjadi beberapa berkas.`;
    case 'unreadable':
      return 'Berkas tidak dapat dibaca lagi. Mungkin berkas dipindahkan, diubah, atau sedang dibuka program lain. Pilih berkas itu kembali.';
    case 'no-sheet':
      return 'Berkas berubah sejak dibuka: lembar yang dipilih tidak ada lagi. Pilih berkas itu kembali.';
    case 'stale':
      return 'Data diubah di tab lain sejak pratinjau dibuat. Belum ada yang disimpan; periksa kembali pratinjau ini.';
    case 'nothing':
      return 'Tidak ada baris yang perlu disimpan.';
    case 'gone':
      return 'Impor ini sudah dibatalkan atau tidak ada lagi.';
    case 'storage':
      return failureText(why, 'importing');
    case 'unexpected':
      return 'Terjadi kesalahan program. Muat ulang halaman ini, lalu ulangi.';
  }
}
