import type { PairUnit } from '#core/history/pairs.ts';
import { integer as n } from '#ui/format.ts';

/** The Indonesian of the expected result of an external evaluation. */
export const text = {
  unofficial: 'Bukan nilai resmi',
  lead: 'Rentang yang dipelajari dari riwayat sendiri: seberapa jauh nilai asesor berbeda dari nilai mandiri. Rentang ini tidak pernah menjadi nilai, tidak masuk laporan, dan tidak ikut dalam berkas yang disimpan.',
  none: {
    title: 'Belum ada pasangan nilai mandiri dan nilai asesor',
    next: 'Pasangan berasal dari hasil akhir di meja ini, atau dari data yang dimuat dengan kedua nilai itu.',
  },
  units: {
    agency: 'Indeks OPD',
    indicator: 'Tingkat satu indikator',
    government: 'Indeks pemerintah daerah',
  } satisfies Record<PairUnit, string>,
  title: (unit: string, instrument: string) => `${unit}: ${instrument}`,
  few: (pairs: number, least: number) =>
    `Belum cukup: ada ${n(pairs)} pasangan, diperlukan paling sedikit ${n(least)}. Rentang tidak ditampilkan.`,
  band: (low: string, high: string, pairs: number) =>
    `Dari ${n(pairs)} pasangan, nilai asesor biasanya berbeda ${low} sampai ${high} dari nilai mandiri.`,
  rule: (pairs: number, cut: number, share: string) =>
    `Aturan: ${n(pairs)} selisih (nilai asesor dikurangi nilai mandiri) diurutkan; batasnya selisih ke-${n(cut)} dari bawah dan ke-${n(cut)} dari atas. Bila penilaian berikutnya terjadi dengan cara yang sama, rentang ini memuatnya dengan peluang paling sedikit ${share}. Pada penilaian pertama nilai mandiri sering terlalu tinggi; sesudah satu putaran dapat menjadi terlalu rendah.`,
  trial: (year: number, learnt: number, inside: number, of: number) =>
    `Diuji pada tahun ${year}: dengan ${n(learnt)} pasangan dari tahun sebelumnya, ${n(inside)} dari ${n(of)} masuk dalam rentang.`,
  missed: (year: number) =>
    `Pada tahun ${year} kurang dari 8 dari 10 nilai masuk dalam rentang: putaran itu tidak seperti putaran sebelumnya. Jangan jadikan rentang ini patokan.`,
  table: {
    caption: 'Perkiraan untuk OPD yang belum final',
    agency: 'OPD',
    year: 'Tahun',
    claimed: 'Diklaim',
    range: 'Rentang perkiraan',
  },
  range: (low: string, high: string) => `${low} sampai ${high}`,
  nobody: 'Tidak ada OPD yang menunggu hasil akhir menurut instrumen ini.',
  pairs: {
    open: 'Lihat pasangannya',
    caption: 'Pasangan nilai mandiri dan nilai asesor',
    hint: 'Selisih dihitung dari nilai sebelum dibulatkan.',
    name: 'OPD atau indikator',
    self: 'Mandiri',
    external: 'Asesor',
    by: 'Selisih',
    printNote: (count: number) => `Ada ${n(count)} pasangan; di kertas hanya sebagian.`,
  },
} as const;
