import { TERMS } from '#core/glossary.ts';
import type { ScoreTerms } from '#core/score-terms.ts';
import type { Rubric } from '#core/rubric/types.ts';

/** The words in which a report shows how each figure came to be. */
export const DERIVATION = {
  intro: (digits: number) =>
    `Setiap nilai kelompok adalah rata-rata berbobot: jumlah (nilai × bobot) dibagi jumlah bobot. Nilai di tengah perhitungan tidak dibulatkan; pembulatan dilakukan satu kali pada hasil akhir, ${digits} angka di belakang koma, setengah ke atas. Nilai kelompok yang ditampilkan dibulatkan dengan cara yang sama hanya untuk dibaca.`,
  leftOutRule:
    'Indikator yang dinyatakan tidak berlaku keluar bersama bobotnya, sehingga bobot indikator lain dalam kelompoknya berlaku lebih besar. Indikator yang belum diisi tidak dihitung sebagai nol.',
  columns: {
    code: 'Kode',
    title: TERMS.indicator,
    value: 'Nilai',
    weight: TERMS.weight,
    product: 'Nilai × bobot',
  },
  sum: 'Jumlah yang dihitung',
  leftOut: {
    blank: TERMS.blank.toLowerCase(),
    'not-applicable': TERMS.notApplicable.toLowerCase(),
  },
  formula: (name: string, products: string, weights: string, quotient: string) =>
    `${name} = ${products} ÷ ${weights} = ${quotient}`,
  renormalised: (all: string, left: string, codes: string) =>
    `Jumlah seluruh bobot ${all}. Setelah ${codes} dikeluarkan, pembagi menjadi ${left}.`,
  blanksLeftOut: (codes: string, left: string) =>
    `Belum diisi dan belum dihitung: ${codes}; pembagi untuk sementara ${left}. Nilai ini dapat berubah setelah semuanya diisi.`,
  nothing: (name: string) => `${name} tidak mempunyai nilai: tidak ada indikator yang dihitung.`,
  running: TERMS.runningScore,
  rounding: (name: string, exact: string, shown: string) =>
    `${name} sebelum dibulatkan = ${exact}; setelah satu kali pembulatan (setengah ke atas) = ${shown}.`,
  predikatFrom: {
    rounded: (shown: string, label: string, { bandTitle, mark }: ScoreTerms) =>
      `${bandTitle} dibaca dari nilai yang telah dibulatkan (${shown}): ${mark}${label}.`,
    unrounded: (shown: string, label: string, { bandTitle, mark }: ScoreTerms) =>
      `${bandTitle} dibaca dari nilai sebelum dibulatkan (${shown}): ${mark}${label}.`,
  } satisfies Record<
    Rubric['rounding']['predikatOn'],
    (shown: string, label: string, terms: ScoreTerms) => string
  >,
} as const;
