import type { Rubric } from '#core/rubric/types.ts';

export const DERIVATION = {
  intro: (digits: number) =>
    `Setiap nilai adalah rata-rata berbobot isinya: jumlah (nilai × bobot) dibagi jumlah bobot. Nilai di tengah perhitungan tidak dibulatkan; pembulatan dilakukan satu kali pada hasil akhir, ${digits} angka di belakang koma, setengah ke atas. Nilai kelompok yang ditampilkan dibulatkan dengan cara yang sama hanya untuk dibaca.`,
  leftOutRule:
    'Indikator yang dinyatakan tidak berlaku keluar bersama bobotnya, sehingga bobot indikator lain dalam kelompoknya berlaku lebih besar. Indikator yang belum diisi tidak dihitung sebagai nol.',
  columns: {
    code: 'Kode',
    title: 'Isi',
    value: 'Nilai',
    weight: 'Bobot',
    product: 'Nilai × bobot',
  },
  sum: 'Jumlah yang dihitung',
  leftOut: { blank: 'belum diisi', 'not-applicable': 'tidak berlaku' },
  formula: (name: string, products: string, weights: string, quotient: string) =>
    `${name} = ${products} ÷ ${weights} = ${quotient}`,
  renormalised: (all: string, left: string, codes: string) =>
    `Jumlah seluruh bobot ${all}. Setelah ${codes} dikeluarkan, pembagi menjadi ${left}.`,
  blanksLeftOut: (codes: string, left: string) =>
    `Belum diisi dan belum dihitung: ${codes}; pembagi untuk sementara ${left}. Nilai ini akan berubah setelah semuanya diisi.`,
  nothing: (name: string) => `${name} belum mempunyai nilai: tidak ada isi yang dihitung.`,
  index: 'Indeks',
  running: 'Nilai sementara',
  rounding: (name: string, exact: string, shown: string) =>
    `${name} pasti = ${exact}; setelah satu kali pembulatan (setengah ke atas): ${shown}.`,
  predikatFrom: {
    rounded: (shown: string, label: string) =>
      `Predikat dibaca dari nilai yang telah dibulatkan (${shown}): ${label}.`,
    unrounded: (shown: string, label: string) =>
      `Predikat dibaca dari nilai sebelum dibulatkan (${shown}): ${label}.`,
  } satisfies Record<Rubric['rounding']['predikatOn'], (shown: string, label: string) => string>,
} as const;
