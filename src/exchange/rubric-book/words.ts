import type { Indicator, Level, Rubric } from '#core/rubric/types.ts';

/** The values of a field and the word that stands for each in the workbook. */
export type Words = readonly (readonly [value: string | boolean, word: string])[];

/** Complete by its type: a value of the schema without a word does not compile. */
function words<Value extends string>(table: Readonly<Record<Value, string>>): Words {
  return Object.entries<string>(table);
}

type Term = Level['evidence'][number]['must'][number];

export const YES_NO: Words = [
  [true, 'ya'],
  [false, 'tidak'],
];

export const STATUS = words<Rubric['status']>({
  official: 'resmi',
  repealed: 'dicabut',
  adaptation: 'adaptasi',
});

export const UNIT = words<Rubric['unit']>({ opd: 'OPD', pemda: 'pemda' });

export const WEIGHTING = words<Rubric['weighting']>({
  'mean-of-means': 'rata-rata kelompok',
  'nested-weights': 'bobot bertingkat',
});

export const ROUNDING = words<Rubric['rounding']['mode']>({ 'half-up': 'setengah ke atas' });

export const PREDIKAT_ON = words<Rubric['rounding']['predikatOn']>({
  rounded: 'nilai yang dibulatkan',
  unrounded: 'nilai yang belum dibulatkan',
});

export const CONFIDENCE = words<Rubric['provenance'][number]['confidence']>({
  verified: 'diperiksa',
  secondary: 'sekunder',
  adaptation: 'adaptasi',
});

export const SCOPE = words<NonNullable<Indicator['scope']>>({
  terpusat: 'terpusat',
  'pemilik layanan': 'pemilik layanan',
  'seluruh OPD': 'seluruh OPD',
});

export const INFORMATION_CLASS = words<Indicator['informationClass']>({
  berkala: 'berkala',
  'setiap saat': 'setiap saat',
  'serta-merta': 'serta-merta',
  dikecualikan: 'dikecualikan',
});

export const EVIDENCE_TERM = words<Term>({
  ditetapkan: 'ditetapkan',
  ditandatangani: 'ditandatangani',
  bertanggal: 'bertanggal',
  'dalam periode': 'dalam periode',
  'masih berlaku': 'masih berlaku',
  'menyebut OPD': 'menyebut OPD',
  'memuat penyebut': 'memuat penyebut',
  'menampilkan alamat dan tanggal': 'menampilkan alamat dan tanggal',
  'teks dapat dibaca': 'teks dapat dibaca',
});

/** Stands for a list that is there but holds nothing; no row at all means: not stated. */
export const EMPTY_LIST = '(kosong)';

/** The one level that is no number. */
export const NOT_APPLICABLE = 'tidak berlaku';
