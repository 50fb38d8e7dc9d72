import { decimal, integer as n } from '#ui/format.ts';

/** The Indonesian of tendencies and of what they would do to the index. */
export const TENDENCY = {
  title: 'Kecenderungan ketat dan longgar',
  lead: 'Selisih rata-rata nilai seorang asesor terhadap rata-rata asesor lain pada butir yang sama. Positif berarti lebih longgar, negatif lebih ketat. Angka ini tidak mengatakan siapa yang benar.',
  leadOne:
    'Dihitung dari semua penilaian dengan instrumen ini yang terbuka di meja ini, bukan dari penilaian ini saja.',
  rater: 'Asesor',
  shared: 'Butir bersama',
  difference: 'Selisih',
  interval: 'Selang 95%',
  drawing: (reach: string) => `−${reach} sampai +${reach}`,
  reading: 'Bacaan',
  none: 'tidak ada butir bersama',
  words: {
    lenient: 'cenderung longgar',
    strict: 'cenderung ketat',
    unclear: 'tidak tampak kecenderungan',
    few: 'butir terlalu sedikit',
  },
  warning: (name: string, difference: string, lenient: boolean) =>
    `${name}: rata-rata ${difference} ${lenient ? 'lebih tinggi' : 'lebih rendah'} daripada asesor lain pada butir yang sama.`,
  warningTitle: 'Ada kecenderungan yang perlu diketahui rapat',
} as const;

export const SENSITIVITY = {
  title: 'Kepekaan indeks terhadap kecenderungan',
  tag: 'Tidak diterapkan',
  lead: 'Seandainya kecenderungan setiap asesor dihilangkan dari nilainya, indeks menurut rata-rata nilai asesor menjadi seperti berikut. Ini hanya bahan pertimbangan: tidak disimpan, tidak mengubah nilai siapa pun, dan tidak masuk ke hasil akhir.',
  what: 'Menurut',
  everybody: 'Rata-rata semua asesor',
  agency: 'Perangkat daerah',
  plain: 'Tanpa kalibrasi',
  calibrated: 'Dengan kalibrasi',
  reading: 'Bacaan',
  sentence: (calibrated: string, plain: string) =>
    calibrated === plain
      ? `Tetap ${decimal(plain)}.`
      : `Dengan kalibrasi ${decimal(calibrated)}, bukan ${decimal(plain)}.`,
  predikat: (from: string, to: string) => `Predikat menjadi ${to}, bukan ${from}.`,
  open: (count: number) => `Belum lengkap: ${n(count)} indikator tanpa nilai.`,
  level:
    'Bila semua asesor menilai butir yang sama, kecenderungan mereka hampir saling meniadakan pada rata-rata. Perbedaan muncul bila perangkat daerah dinilai oleh asesor yang berlainan.',
  none: 'Belum ada nilai yang dapat dihitung.',
} as const;
