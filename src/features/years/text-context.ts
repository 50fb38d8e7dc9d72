import type { GovernmentKind } from '#core/history/government-kind.ts';
import { integer as n } from '#ui/format.ts';

/** The Indonesian of national and provincial context. */
export const text = {
  none: {
    title: 'Belum ada data pembanding',
    next: 'Muat tabel nilai pemerintah daerah lain, misalnya hasil evaluasi nasional satu tahun.',
  },
  title: (name: string, year: number) => `${name}, ${year}`,
  about: (instrument: string, source: string) =>
    `Instrumen: ${instrument}. Sumber: ${source === '' ? 'tidak disebut' : source}. Data ini dimuat dari luar, bukan hasil aplikasi ini.`,
  kinds: {
    province: 'provinsi',
    kabupaten: 'kabupaten',
    kota: 'kota',
    other: 'instansi lain',
  } satisfies Record<GovernmentKind, string>,
  /** Of which rows the denominators are made. */
  counted: (
    year: number,
    { province, kabupaten, kota, other }: Readonly<Record<GovernmentKind, number>>,
  ) =>
    `Data tahun ${year} memuat ${n(province)} provinsi, ${n(kabupaten)} kabupaten, ${n(kota)} kota, dan ${n(other)} instansi lain. Jenisnya dibaca dari nama; Aceh dan D.I. Yogyakarta termasuk provinsi.`,
  blank: (names: string) => `Tanpa nilai indeks dan tidak dihitung: ${names}.`,
  missing: (government: string) =>
    `${government} tidak ada dalam data ini dan tidak memiliki nilai tahun itu dari instrumen yang sama.`,
  noGovernment: 'Pemerintah daerah belum diketahui: isi daftar OPD atau terima hasil lebih dahulu.',
  outside: 'Nilai sendiri tidak berasal dari data ini, tetapi dari instrumen dan tahun yang sama.',
  index: 'Indeks',
  column: {
    part: 'Bagian',
    value: 'Nilai',
    rank: 'Peringkat',
    of: 'Dari',
    above: 'Lebih tinggi dari',
    equal: 'Sama',
    lowest: 'Terendah',
    median: 'Nilai tengah',
    highest: 'Tertinggi',
  },
  rank: (rank: number, of: number, kind: string) => `${n(rank)} dari ${n(of)} ${kind}`,
  above: (share: string, lower: number, others: number) =>
    `${share} (${n(lower)} dari ${n(others)} lainnya)`,
  alone: 'tidak ada pembanding',
  rule: 'Nilai yang sama mendapat peringkat yang sama; peringkat sesudahnya dilewati. Hanya pemerintah daerah sejenis yang dibandingkan.',
  repeated: (names: string) => `Tercantum lebih dari sekali dan tidak dihitung: ${names}.`,
  chart: {
    title: (government: string) => `${government} dan nilai tengah yang sejenis`,
    own: 'Nilai sendiri',
    median: 'Nilai tengah sejenis',
    figure: (own: string, median: string) => `${own} / ${median}`,
    file: 'pembanding',
  },
  file: 'pembanding',
} as const;
