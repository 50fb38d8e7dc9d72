/** The Indonesian of where an assessment's first answers are from. */
export const originText = {
  from: 'Berasal dari',
  named: (year: number, title: string, version: string) =>
    `penilaian tahun ${year} dengan ${title}, versi ${version}`,
  gone: (id: string, rubric: string, version: string) =>
    `penilaian ${id} dengan instrumen ${rubric} versi ${version}, yang tidak ada lagi di peramban ini`,
  chosen: 'Hanya jawaban yang dipilih yang dibawa; penilaian asal tidak diubah.',
} as const;
