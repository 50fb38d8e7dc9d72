import type { Difference } from '#core/replay/explain-difference.ts';
import { TERMS } from '#core/glossary.ts';

export type ColumnKey =
  | 'indicator'
  | 'levelBefore'
  | 'levelAfter'
  | 'shareBefore'
  | 'shareAfter'
  | 'addsBefore'
  | 'addsAfter'
  | 'byShare'
  | 'byLevel'
  | 'byPresence'
  | 'effect';

/** The words of where the difference of two indices comes from. */
export const DIFFERENCE = {
  title: 'Selisih nilai dan asalnya',
  lead: 'Nilai lama dihitung dari semua jawaban. Nilai baru dihitung hanya dari jawaban yang tetap; indikator yang berubah atau baru belum ikut, karena harus dijawab dahulu.',
  before: 'Menurut instrumen penilaian ini',
  after: 'Menurut instrumen tujuan',
  version: (title: string, version: string) => `${title} versi ${version}`,
  total: 'Selisih',
  totalHint: 'Nilai baru dikurangi nilai lama',
  running: TERMS.runningScore,
  none: 'Belum ada nilai',
  noScore: {
    before: 'Penilaian ini belum mempunyai nilai, sehingga selisihnya belum dapat dihitung.',
    after: 'Tidak ada jawaban yang tetap, sehingga instrumen tujuan belum mempunyai nilai.',
    both: 'Belum ada jawaban yang dapat dihitung menurut kedua instrumen.',
  } satisfies Record<Extract<Difference, { kind: 'no-score' }>['missing'], string>,
  same: 'Kedua nilai sama: tidak ada indikator yang mengubahnya.',
  predikat: (from: string, to: string) => `Predikat berubah dari ${from} menjadi ${to}.`,
  table: 'Selisih per indikator',
  show: (count: number) => `Lihat ${count} indikator satu per satu`,
  meaning: 'Arti setiap kolom',
  sum: 'Jumlah',
  nothing: '–',
  exact:
    'Semua dihitung dengan bilangan pasti dan dibulatkan hanya untuk dibaca. Jumlah baris terakhir sama dengan selisih kedua nilai.',
  columns: {
    indicator: 'Indikator',
    levelBefore: 'Tingkat lama',
    levelAfter: 'Tingkat baru',
    shareBefore: 'Porsi lama',
    shareAfter: 'Porsi baru',
    addsBefore: 'Sumbangan lama',
    addsAfter: 'Sumbangan baru',
    byShare: 'Karena bobot',
    byLevel: 'Karena tingkat',
    byPresence: 'Karena masuk atau keluar',
    effect: 'Pengaruh',
  } satisfies Record<ColumnKey, string>,
  meanings: {
    indicator:
      'Kode dan nama indikator pada instrumen tujuan; yang sudah tidak ada disebut terakhir.',
    levelBefore: 'Tingkat menurut instrumen penilaian ini.',
    levelAfter: 'Tingkat menurut instrumen tujuan, dari jawaban yang sama.',
    shareBefore: 'Bagian nilai lama yang ditentukan indikator itu, dari semua yang terisi.',
    shareAfter: 'Bagian nilai baru yang ditentukan indikator itu, dari semua yang ikut dihitung.',
    addsBefore: 'Tingkat lama dikalikan porsi lama. Jumlahnya adalah nilai lama.',
    addsAfter: 'Tingkat baru dikalikan porsi baru. Jumlahnya adalah nilai baru.',
    byShare: 'Perubahan porsi dikalikan rata-rata kedua tingkat.',
    byLevel: 'Perubahan tingkat dikalikan rata-rata kedua porsi.',
    byPresence:
      'Seluruh sumbangan indikator yang hanya ikut dihitung pada salah satu nilai: masuk menambah, keluar mengurangi.',
    effect: 'Jumlah semua sebab: sumbangan baru dikurangi sumbangan lama.',
  } satisfies Record<ColumnKey, string>,
} as const;
