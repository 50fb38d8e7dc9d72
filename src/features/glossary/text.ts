import { integer } from '#ui/format.ts';

/** The Indonesian of the list of terms. */
export const text = {
  title: 'Daftar istilah',
  lead: 'Istilah yang dipakai Timbang, artinya, dan peraturan asalnya bila ada.',
  search: 'Cari istilah',
  searchHint: 'Misalnya: predikat, bukti, pagu.',
  counted: (count: number) =>
    count === 0 ? 'Tidak ada istilah yang cocok. Coba kata lain.' : `${integer(count)} istilah`,
  source: (source: string) => `Sumber: ${source}.`,
} as const;
