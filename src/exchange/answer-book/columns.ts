import { placedIndicators } from '#core/rubric/walk.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import {
  ANSWER_FIELDS,
  DOCUMENT_FIELDS,
  YES,
  type AnswerField,
  type DocumentField,
} from '#core/spreadsheet/cell.ts';
import { asksFor } from '#core/spreadsheet/current-cells.ts';
import {
  ANSWER_HEADS,
  CLASS_WORDS,
  DOCUMENT_HEADS,
  INFO_HEADS,
  RATING_WORDS,
  STANDING_WORDS,
  TICK_HEAD,
  UNIT_HEADS,
  type CellWords,
} from '#core/spreadsheet/terms.ts';

/** What a cell holds; `info` is only read by people. */
export type CellKind =
  | { readonly is: 'info' }
  | { readonly is: 'text' }
  /** `empty` is what an empty cell means. */
  | { readonly is: 'word'; readonly words: CellWords; readonly empty: string }
  | { readonly is: 'decimal' }
  | { readonly is: 'whole' }
  | { readonly is: 'day' };

export interface BookColumn {
  readonly field: string;
  readonly head: string;
  readonly width: number;
  readonly kind: CellKind;
}

const INFO: CellKind = { is: 'info' };
const TEXT: CellKind = { is: 'text' };
const DAY: CellKind = { is: 'day' };
const TICK: CellKind = { is: 'word', words: [[YES, YES]], empty: '' };
const COVERED: CellKind = {
  is: 'word',
  words: [
    [YES, YES],
    ['', 'tidak'],
  ],
  empty: '',
};

const info = (field: keyof typeof INFO_HEADS, width: number): BookColumn => ({
  field,
  head: INFO_HEADS[field],
  width,
  kind: INFO,
});

const ANSWER_KINDS: Readonly<Record<AnswerField, readonly [width: number, kind: CellKind]>> = {
  rating: [15, { is: 'word', words: RATING_WORDS, empty: 'blank' }],
  lowest: [19, TICK],
  value: [16, { is: 'decimal' }],
  external: [14, { is: 'decimal' }],
  subject: [28, TEXT],
  fact: [50, TEXT],
  analysis: [50, TEXT],
  notes: [36, TEXT],
  reason: [30, TEXT],
  target: [10, { is: 'whole' }],
  done: [10, TICK],
};

const DOCUMENT_KINDS: Readonly<Record<DocumentField, readonly [width: number, kind: CellKind]>> = {
  title: [40, TEXT],
  number: [24, TEXT],
  date: [13, DAY],
  standing: [13, { is: 'word', words: STANDING_WORDS, empty: '' }],
  validUntil: [13, DAY],
  unit: [26, TEXT],
  pages: [14, TEXT],
  informationClass: [16, { is: 'word', words: CLASS_WORDS, empty: '' }],
  exclusionBasis: [26, TEXT],
  exclusionUntil: [14, DAY],
  note: [36, TEXT],
};

/** The columns of "Jawaban"; what no indicator of the instrument asks for has none. */
export function answerColumns(rubric: Rubric): readonly BookColumn[] {
  const indicators: readonly Indicator[] = placedIndicators(rubric).map((one) => one.indicator);
  return [
    info('id', 10),
    info('code', 9),
    info('title', 30),
    info('question', 40),
    info('standing', 11),
    ...ANSWER_FIELDS.filter((field) =>
      indicators.some((one) => asksFor(rubric.scales, one, field)),
    ).map((field) => {
      const [width, kind] = ANSWER_KINDS[field];
      return { field, head: ANSWER_HEADS[field], width, kind };
    }),
  ];
}

export const CRITERION_COLUMNS: readonly BookColumn[] = [
  info('id', 12),
  info('code', 9),
  info('level', 9),
  info('criterion', 90),
  { field: 'ticked', head: TICK_HEAD, width: 12, kind: TICK },
];

export const UNIT_COLUMNS: readonly BookColumn[] = [
  info('id', 12),
  { field: 'code', head: INFO_HEADS.code, width: 10, kind: TEXT },
  { field: 'name', head: UNIT_HEADS.name, width: 70, kind: TEXT },
  { field: 'covered', head: UNIT_HEADS.covered, width: 12, kind: COVERED },
];

export const DOCUMENT_COLUMNS: readonly BookColumn[] = [
  info('id', 14),
  info('file', 32),
  ...DOCUMENT_FIELDS.map((field) => {
    const [width, kind] = DOCUMENT_KINDS[field];
    return { field, head: DOCUMENT_HEADS[field], width, kind };
  }),
];
