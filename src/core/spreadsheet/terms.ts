import { TERMS } from '#core/glossary.ts';
import { CLASS_TERMS, REGISTER_HEADS, STANDING_TERMS } from '#core/evidence/register-terms.ts';
import type { AnswerField, DocumentField } from './cell.ts';

/** The sheets of the workbook that is filled in elsewhere. */
export const SHEETS = {
  guide: 'Petunjuk',
  answers: 'Jawaban',
  criteria: 'Kriteria',
  units: 'Cakupan',
  documents: 'Bukti',
  /** Hidden: every cell as it was when the workbook was made. */
  base: '_timbang',
} as const;

/** Heads of the columns that nobody types into. */
export const INFO_HEADS = {
  id: 'Pengenal',
  code: 'Kode',
  title: TERMS.indicator,
  question: 'Pertanyaan',
  standing: 'Tingkat sekarang',
  level: TERMS.level,
  criterion: 'Kriteria',
  counted: 'Yang dihitung',
  file: REGISTER_HEADS.fileName,
} as const;

export const ANSWER_HEADS: Readonly<Record<AnswerField, string>> = {
  rating: 'Penilaian',
  lowest: 'Tingkat terendah dengan sengaja',
  value: 'Nilai di antara dua tingkat',
  external: 'Nilai indeks lain',
  subject: 'Yang dinilai',
  fact: TERMS.fact,
  analysis: TERMS.analysis,
  notes: TERMS.notes,
  reason: 'Alasan tidak berlaku',
  target: TERMS.target,
  done: 'Selesai',
};

export const DOCUMENT_HEADS: Readonly<Record<DocumentField, string>> = {
  title: REGISTER_HEADS.name,
  number: REGISTER_HEADS.reference,
  date: REGISTER_HEADS.date,
  standing: REGISTER_HEADS.standing,
  validUntil: REGISTER_HEADS.validUntil,
  unit: REGISTER_HEADS.unit,
  pages: REGISTER_HEADS.pages,
  informationClass: REGISTER_HEADS.informationClass,
  exclusionBasis: REGISTER_HEADS.exclusionBasis,
  exclusionUntil: REGISTER_HEADS.exclusionUntil,
  note: REGISTER_HEADS.note,
};

export const TICK_HEAD = 'Terpenuhi';
export const UNIT_HEADS = { name: 'Nama', covered: 'Tercakup' } as const;

/** A value of a cell and the word that stands for it. */
export type CellWords = readonly (readonly [value: string, word: string])[];

export const RATING_WORDS: CellWords = [
  ['blank', TERMS.blank],
  ['rated', 'Dinilai'],
  ['not-applicable', TERMS.notApplicable],
];
export const STANDING_WORDS: CellWords = Object.entries(STANDING_TERMS);
export const CLASS_WORDS: CellWords = Object.entries(CLASS_TERMS);
