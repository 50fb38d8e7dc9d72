import type { BookRefusal } from '#state/assessments/use-answer-import.ts';
import { dateTime, integer as n } from '#ui/format.ts';
import type { AnswerFileProblem, AnswerFileRemark } from '#workflow/merging/open-answer-book.ts';

type Say = (problem: AnswerFileProblem) => string;

const SENTENCES: Readonly<Record<AnswerFileProblem['kind'], Say>> = {
  'missing-sheet': ({ expected }) =>
    `Lembar "${expected}" tidak ada. Kembalikan nama lembarnya, atau unduh lembar kerja baru.`,
  'missing-column': ({ expected }) =>
    `Kolom "${expected}" tidak ada. Kembalikan kolom itu beserta judulnya.`,
  'duplicate-column': ({ found }) => `Kolom "${found}" ada dua kali. Hapus salah satunya.`,
  'merged-cells': () => 'Sel-sel ini digabung. Batalkan penggabungannya.',
  'unknown-row': ({ found }) =>
    `Baris "${found}" tidak dikenal. Isian hanya dibaca pada baris dengan Pengenal aslinya.`,
  'duplicate-row': ({ found }) =>
    `Pengenal "${found}" ada pada lebih dari satu baris. Hapus baris salinannya.`,
  formula: ({ found }) => `Sel berisi rumus ${found}. Ganti dengan nilainya.`,
  'error-value': ({ found }) => `Sel berisi kesalahan ${found}. Ganti dengan nilainya.`,
  'truth-value': ({ found, expected }) =>
    `Sel berisi nilai logika ${found}; seharusnya ${expected}.`,
  'broken-text': () => 'Teks memuat huruf rusak. Ketik ulang teksnya.',
  'number-for-text': ({ found }) =>
    `Sel berisi angka ${found}, seharusnya teks. Ubah format sel menjadi Teks, lalu ketik ulang.`,
  'date-for-text': ({ found }) =>
    `Sel berubah menjadi tanggal ${found}. Ubah format sel menjadi Teks, lalu ketik ulang.`,
  'number-format': ({ found }) =>
    `Format angka "${found}" tidak dapat dibaca pasti. Pakai format angka biasa seperti 0,00.`,
  'wrong-number': ({ found, expected }) =>
    `Angka ${found} tidak dapat dipakai; seharusnya ${expected}.`,
  'text-for-number': ({ found, expected }) =>
    `"${found}" tersimpan sebagai teks, bukan angka seperti ${expected}. Ketik ulang dengan tanda desimal yang dipakai program Anda.`,
  'date-for-number': ({ found }) =>
    `Sel berubah menjadi tanggal ${found}. Ubah format sel menjadi Angka, lalu ketik ulang.`,
  'not-a-day': ({ found, expected }) =>
    `"${found}" bukan tanggal yang pasti. Ketik sebagai tahun-bulan-hari, misalnya ${expected}.`,
  'unknown-word': ({ found, expected }) => `"${found}" tidak dikenal. Pilihan: ${expected}.`,
  'text-too-long': () => 'Teks ini lebih panjang daripada yang dapat dimuat satu sel.',
  'not-asked': ({ found }) =>
    `"${found}" tidak dapat dipakai di sini: instrumen tidak memintanya bagi indikator ini. Kosongkan sel ini.`,
  'out-of-range': ({ found, expected }) => `Ditemukan ${found}; yang diterima: ${expected}.`,
  'one-of-two': () => 'Isi salah satu saja: nilai di antara dua tingkat atau nilai indeks lain.',
  'not-applicable-here': ({ expected }) =>
    `Indikator ini tidak boleh dinyatakan tidak berlaku. Pilihan: ${expected}.`,
  'rated-without-claim': ({ found }) =>
    `"${found}" memerlukan kriteria yang terpenuhi, nilai, atau tingkat terendah dengan sengaja.`,
  'blank-with-claim': ({ found }) =>
    `"${found}" bertentangan dengan kriteria atau nilai yang terisi. Kosongkan yang satu atau yang lain.`,
  'empty-name': () => 'Nama belum diisi.',
  'unknown-code': ({ found, expected }) =>
    `Kode "${found}" tidak ada atau tidak menghitung cakupan. Kode yang ada: ${expected}.`,
  'moved-unit': ({ found, expected }) =>
    `Kode "${found}" tidak sama dengan asalnya, ${expected}. Untuk indikator lain, tambahkan baris baru.`,
  'duplicate-unit': ({ found }) => `"${found}" sudah ada pada baris lain bagi indikator ini.`,
};

/** One sentence for one thing that is wrong in the workbook. */
export function problemText(problem: AnswerFileProblem): string {
  return SENTENCES[problem.kind](problem);
}

/** "Jawaban!J5", or the sheet alone where all of it is meant. */
export function problemPlace(problem: AnswerFileProblem): string {
  return 'cell' in problem ? `${problem.sheet}!${problem.cell}` : problem.sheet;
}

const MOST_NAMED = 12;

function listed(what: readonly string[]): string {
  const named = what.slice(0, MOST_NAMED).join(', ');
  return what.length > MOST_NAMED ? `${named}, dan ${n(what.length - MOST_NAMED)} lagi` : named;
}

/** One sentence for something odd that keeps nothing from being taken. */
export function remarkText({ kind, sheet, what }: AnswerFileRemark): string {
  switch (kind) {
    case 'missing-rows':
      return `${sheet}: ${n(what.length)} baris tidak ada dalam berkas, jadi isiannya dibiarkan: ${listed(what)}.`;
    case 'unknown-sheet':
      return `Lembar yang bukan dari Timbang tidak dibaca: ${listed(what)}.`;
    case 'unknown-column':
      return `${sheet}: kolom yang bukan dari Timbang tidak dibaca: ${listed(what)}.`;
    case 'hidden-sheet':
      return `${sheet}: lembar ini tersembunyi; isinya tetap dibaca.`;
    case 'hidden-rows':
      return `${sheet}: baris tersembunyi tetap dibaca: ${listed(what)}.`;
    case 'hidden-columns':
      return `${sheet}: kolom tersembunyi tetap dibaca: ${listed(what)}.`;
  }
}

const FORMATS = {
  xls: 'Excel lama (.xls)',
  xlsb: 'Excel biner (.xlsb)',
  ods: 'OpenDocument (.ods)',
  text: 'teks atau CSV',
} as const;

/** Why a file cannot be read as the workbook of this assessment. */
export function refusalText(failure: BookRefusal): string {
  switch (failure.kind) {
    case 'unreadable':
      return 'Berkas tidak dapat dibaca. Tutup program yang sedang memakainya, lalu pilih lagi.';
    case 'too-large':
      return `Berkas terlalu besar untuk sebuah lembar kerja isian (batas ${n(failure.limit)}). Hapus gambar atau lembar lain yang ditambahkan, lalu ulangi.`;
    case 'encrypted':
      return 'Berkas berkata sandi. Simpan ulang tanpa kata sandi, lalu pilih lagi.';
    case 'wrong-format':
      return `Berkas ini berformat ${FORMATS[failure.found]}. Simpan sebagai .xlsx, lalu pilih lagi.`;
    case 'not-a-workbook':
      return 'Berkas ini bukan buku kerja .xlsx atau rusak. Simpan ulang dari programnya, lalu pilih lagi.';
    case 'not-an-answer-book':
      return 'Buku kerja ini bukan lembar kerja isian dari Timbang, atau lembar tersembunyinya telah dihapus. Unduh lembar kerja baru dan salin isian Anda ke sana.';
    case 'newer-book':
      return `Lembar kerja ini berbentuk versi ${failure.format} yang belum dikenal. Perbarui Timbang, lalu pilih lagi.`;
    case 'other-assessment':
      return `Lembar kerja ini milik penilaian lain: ${failure.about.agency}, ${failure.about.year}, dibuat ${madeAt(failure.about.madeAt)}. Buka pada penilaian asalnya.`;
    case 'other-instrument':
      return `Lembar kerja ini dibuat dengan instrumen lain: ${failure.about.instrumentName}. Unduh lembar kerja baru dari penilaian ini.`;
    case 'unexpected':
      return 'Terjadi kesalahan program ketika membaca berkas. Muat ulang halaman ini, lalu ulangi.';
  }
}

/** When a workbook was made; what it says itself may be nonsense. */
export function madeAt(iso: string): string {
  return Number.isNaN(Date.parse(iso)) ? iso : dateTime(iso);
}
