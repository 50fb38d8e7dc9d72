import { withComma } from './with-comma.ts';
import type { WorkbookProblem } from '#workflow/rubrics/rubric-book.ts';

type Kind = WorkbookProblem['kind'];
type Say = (problem: WorkbookProblem) => string;

const SENTENCES: Readonly<Record<Kind, Say>> = {
  'missing-sheet': ({ expected }) =>
    `Lembar "${expected}" tidak ada. Unduh buku kerja yang baru dan salin perubahan Anda ke sana.`,
  'unknown-sheet': ({ found }) => `Lembar "${found}" tidak dikenal. Hapus lembar itu.`,
  'hidden-sheet': () => 'Lembar ini tersembunyi. Tampilkan lembarnya agar isinya dapat diperiksa.',
  'missing-column': ({ expected }) =>
    `Kolom "${expected}" tidak ada. Kembalikan kolom itu beserta judulnya.`,
  'missing-row': ({ expected }) => `Baris "${expected}" tidak ada. Kembalikan baris itu.`,
  'merged-cells': () => 'Sel-sel ini digabung. Batalkan penggabungannya.',
  'hidden-row': () => 'Baris ini tersembunyi. Tampilkan barisnya.',
  'hidden-column': () => 'Kolom ini tersembunyi. Tampilkan kolomnya.',
  'unknown-column': ({ found }) => `Kolom "${found}" tidak dikenal. Hapus kolom itu.`,
  'misplaced-column': ({ found, expected }) =>
    `Kolom "${found}" seharusnya berada pada ${expected}. Kembalikan urutan kolom.`,
  'unknown-row': ({ found }) => `Bidang "${found}" tidak dikenal. Hapus baris itu.`,
  formula: ({ found }) => `Sel berisi rumus ${found}. Ganti dengan nilainya.`,
  'error-value': ({ found }) => `Sel berisi kesalahan ${found}. Ganti dengan nilainya.`,
  empty: ({ expected }) =>
    expected === '' ? 'Sel ini wajib diisi.' : `Sel ini wajib diisi: ${expected}.`,
  'broken-text': ({ found }) =>
    `Teks "${found}" memuat huruf rusak. Ketik ulang; berkas mungkin pernah disimpan dengan penyandian lain.`,
  date: ({ found }) =>
    `Sel berisi tanggal (${found}). Ubah format sel menjadi angka, lalu ketik ulang angkanya.`,
  'number-for-text': ({ found }) =>
    `Sel berisi angka ${found}, seharusnya teks. Ubah format sel menjadi teks, lalu ketik ulang.`,
  'text-for-number': ({ found }) =>
    `"${found}" tersimpan sebagai teks, bukan angka. Ubah format sel menjadi angka, lalu ketik ulang dengan tanda desimal yang dipakai program Anda.`,
  'truth-value': ({ found }) => `Sel berisi nilai logika ${found}. Ketik sebagai teks.`,
  'number-format': ({ found }) =>
    `Format angka "${found}" tidak dapat dibaca pasti. Pakai format angka biasa seperti 0,00.`,
  'wrong-number': ({ found, expected }) =>
    `Angka ${found} tidak dapat dipakai; seharusnya ${expected}.`,
  'unknown-word': ({ found, expected }) => `"${found}" tidak dikenal. Pilihan: ${expected}.`,
  'one-of-two': ({ expected }) => `Isi salah satu saja: ${expected}.`,
  duplicate: ({ found }) => `"${found}" sudah ada pada baris lain.`,
  'unknown-reference': ({ found, expected }) =>
    /^[\d /]*$/.test(expected)
      ? `"${found}" tidak ada pada tangga indikatornya. Tingkat yang ada: ${expected}.`
      : `"${found}" tidak ada pada lembar "${expected}".`,
  'own-parent': ({ found }) => `Kelompok "${found}" menjadi induk bagi dirinya sendiri.`,
  'parent-cycle': ({ found }) => `Induk kelompok berputar: ${found}.`,
  'level-missing': ({ expected }) => `Tingkat ${expected} tidak ada pada tangga indikator ini.`,
  'band-gap': ({ found, expected }) =>
    `Ada celah: rentang berakhir pada ${withComma(found)}, sedangkan rentang di atasnya mulai pada ${expected}.`,
  'band-overlap': ({ found, expected }) =>
    `Rentang bertumpang tindih: berakhir pada ${withComma(found)}, sedangkan rentang di atasnya mulai pada ${expected}.`,
  'band-above-top': () => 'Predikat tertinggi tidak memiliki batas atas. Kosongkan sel ini.',
};

/** One sentence for one thing that is wrong in a workbook. */
export function workbookText(problem: WorkbookProblem): string {
  return SENTENCES[problem.kind]({ ...problem, expected: withComma(problem.expected) });
}

/** "Kelompok!E7", or the sheet alone where the whole sheet is meant. */
export function workbookPlace(problem: WorkbookProblem): string {
  return 'cell' in problem ? `${problem.sheet}!${problem.cell}` : problem.sheet;
}
