import { TERMS } from '#core/glossary.ts';

/** The Indonesian of choosing how much of an instrument is answered. */
export const scopeText = {
  legend: TERMS.scope,
  whole: 'Seluruh pemerintah daerah',
  wholeHint: 'Semua indikator diisi bagi pemerintah daerah.',
  part: 'Bagian satu OPD',
  partHint: 'Hanya indikator yang diampu atau dibantu OPD ini.',
  explain:
    'Instrumen ini menilai pemerintah daerah. Bila hanya sebagian indikator diisi, bobot indikator yang dipilih disesuaikan agar berjumlah 100%, dengan perbandingan bobot menurut instrumen. Hasilnya nilai untuk pemakaian di dalam OPD. Setelah penilaian dimulai, cakupan tidak dapat diubah.',
  owner: 'OPD pengampu',
  ownerHint:
    'Memilih pengampu mencentang indikator yang diampunya dan menggantikan centang sebelumnya. Pengampu menurut kebiasaan yang dicatat instrumen; sesuaikan dengan pembagian tugas setempat.',
  noOwners: 'Instrumen ini tidak menyebut pengampu. Pilih indikatornya satu per satu.',
  own: 'Susun sendiri',
  shared: 'Sertakan indikator yang melibatkan seluruh OPD',
  sharedHint: 'Indikator yang memerlukan bukti cakupan dari setiap OPD.',
  list: 'Indikator yang diisi',
  count: (ticked: number, total: number) => `${ticked} dari ${total} indikator`,
  group: (title: string, ticked: number, total: number) => `${title} (${ticked} dari ${total})`,
  share: (percent: string) => `porsi ${percent}`,
  facts: (owners: readonly string[], scope: string | undefined) =>
    [owners.join(', '), scope ?? ''].filter((part) => part !== '').join(' · '),
  missing: 'Pilih sedikitnya satu indikator untuk bagian OPD ini.',
  fixedWhole: 'Cakupan isian: seluruh pemerintah daerah.',
  fixedPart: (owner: string, indicators: number, of: number) =>
    `Cakupan isian: bagian ${owner}, ${indicators} dari ${of} indikator.`,
  fixed:
    'Cakupan tidak dapat diubah, karena mengubahnya mengubah arti nilai. Untuk cakupan lain, buat penilaian baru.',
} as const;
