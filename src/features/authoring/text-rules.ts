import type { RubricProblem, RubricRule } from '#core/rubric/problem.ts';
import { expectedWords } from './expected-words.ts';
import { withComma } from './with-comma.ts';

type Say = (problem: RubricProblem) => string;

const SENTENCES: Readonly<Record<RubricRule, Say>> = {
  'field-unknown': ({ found }) => `Isian "${found}" tidak dikenal. Hapus, atau periksa ejaannya.`,
  'field-missing': () => 'Isian wajib ini belum ada.',
  'field-value': ({ found, expected }) =>
    `Isi "${found}" tidak dapat dipakai. Yang diharapkan: ${expectedWords(expected)}.`,
  'schema-version': ({ found, expected }) =>
    `Berkas memakai bentuk versi ${found}, sedangkan Timbang ini mengenal sampai versi ${expected}. Perbarui Timbang.`,
  markup: ({ found }) =>
    `Teks memuat tanda HTML "${found}". Tulis sebagai teks biasa tanpa tanda HTML.`,
  'duplicate-id': ({ found }) => `Pengenal "${found}" dipakai lebih dari satu kali.`,
  'duplicate-code': ({ found }) => `Kode "${found}" dipakai lebih dari satu kali.`,
  'group-content': ({ found }) =>
    `Kelompok "${found}" harus berisi kelompok lain atau indikator, salah satu saja.`,
  'tree-depth': ({ found, expected }) =>
    `Indikator berada pada jenjang ke-${found}, seharusnya ke-${expected} menurut daftar jenjang.`,
  'weight-positive': ({ found }) => `Bobot ${found} harus lebih besar dari 0.`,
  'weight-sum': ({ found, expected }) => `Jumlah bobot ${found}, seharusnya ${expected}.`,
  'scale-unknown': ({ found, expected }) =>
    `Skala "${found}" tidak ada. Skala yang tersedia: ${expected}.`,
  'scale-label': ({ found, expected }) =>
    `Tingkat ${found} tidak ada pada skalanya. Tingkat skala itu: ${expected}.`,
  'level-order': ({ found, expected }) =>
    `Tingkat ${found} tidak berurutan; seharusnya ${expected}.`,
  'level-range': ({ found, expected }) =>
    `Tangga berjalan dari tingkat ${found}, seharusnya ${expected} sesuai skalanya.`,
  'base-level': () => 'Tingkat terendah tidak boleh memiliki kriteria atau bukti wajib.',
  'level-missing': ({ expected }) =>
    `Tingkat ${expected} tidak ada pada tangga, sehingga tingkat itu tidak dapat dicapai.`,
  'level-without-criteria': () =>
    'Tingkat di atas tingkat terendah memerlukan paling sedikit satu kriteria.',
  'external-order': ({ found, expected }) =>
    `Batas ${found} tidak berurutan; seharusnya ${expected}.`,
  'external-range': ({ found, expected }) =>
    `Batas ${found} berada di luar rentang indeksnya; seharusnya ${expected}.`,
  'external-level': ({ found, expected }) =>
    `Tingkat ${found} tidak dapat dipakai di sini. Tingkat pada tangga, dari yang terendah: ${expected}.`,
  'external-value': ({ found, expected }) =>
    found === '-'
      ? 'Nilai pada setiap batas diisi semuanya atau dikosongkan semuanya.'
      : `Nilai ${found} pada batas ini tidak dapat dipakai; seharusnya ${expected}.`,
  'external-bound': () => 'Setiap rentang memiliki tepat satu batas bawah.',
  repeat: ({ found, expected }) => `Isian berulang bernomor ${found}, seharusnya ${expected}.`,
  'predikat-order': ({ found, expected }) =>
    `Batas bawah predikat ${found} tidak berurutan; seharusnya ${expected}.`,
  'predikat-range': ({ found, expected }) =>
    `Batas bawah predikat ${found} tidak mencakup skala; seharusnya ${expected}.`,
  'predikat-grid': ({ found, expected }) =>
    `Batas ${found} memiliki terlalu banyak angka di belakang koma; seharusnya ${expected}.`,
  target: ({ found, expected }) => `Sasaran "${found}" tidak ada. Pilihan: ${expected}.`,
  'example-indicator': ({ found, expected }) =>
    found === '-'
      ? `Contoh hitung belum menyebut indikator "${expected}".`
      : `Contoh hitung menyebut indikator "${found}" yang tidak ada.`,
  'example-level': ({ found, expected }) =>
    `Tingkat ${found} pada contoh hitung tidak ada. Pilihan: ${expected}.`,
  'example-group': ({ found }) => `Contoh hitung menyebut kelompok "${found}" yang tidak ada.`,
  'example-predikat': ({ found, expected }) =>
    `Contoh hitung mengharapkan predikat "${found}" yang tidak ada. Pilihan: ${expected}.`,
};

/** One sentence for one broken rule of instruments: what was found, and what is expected. */
export function ruleText(problem: RubricProblem): string {
  const { found, expected } = problem;
  return SENTENCES[problem.rule]({
    ...problem,
    found: withComma(found),
    expected: withComma(expected),
  });
}
