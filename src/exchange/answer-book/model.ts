import type { PlacedProblem } from '#exchange/book/placed-problem.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { SheetCell } from '#core/spreadsheet/compare-cells.ts';
import type { BookFailure } from '#exchange/book/model.ts';

/** What a workbook is made of, and read against. Plain data that can enter a worker. */
export interface AnswerBookOrder {
  readonly assessment: Assessment;
  /** As the assessment applies it. */
  readonly rubric: Rubric;
  /** The evidence that is not deleted, oldest first. */
  readonly documents: readonly EvidenceDocument[];
  /** ISO 8601 UTC. */
  readonly madeAt: string;
}

/** What a workbook says of itself. */
export interface AnswerBookAbout {
  readonly assessment: string;
  readonly agency: string;
  readonly year: string;
  /** SHA-256 of the instrument's canonical JSON. */
  readonly instrument: string;
  readonly instrumentName: string;
  readonly madeAt: string;
}

type SheetFault = 'missing-sheet' | 'missing-column';
type CellFault =
  | 'duplicate-column'
  | 'merged-cells'
  | 'unknown-row'
  | 'duplicate-row'
  | 'formula'
  | 'error-value'
  | 'truth-value'
  | 'broken-text'
  | 'number-for-text'
  | 'date-for-text'
  | 'number-format'
  | 'wrong-number'
  | 'text-for-number'
  | 'date-for-number'
  | 'not-a-day'
  | 'unknown-word'
  | 'text-too-long'
  | 'not-asked'
  | 'out-of-range'
  | 'one-of-two'
  | 'not-applicable-here'
  | 'rated-without-claim'
  | 'blank-with-claim'
  | 'empty-name'
  | 'unknown-code'
  | 'moved-unit'
  | 'duplicate-unit';

/** One thing that is wrong; the cell is not taken, the others are. */
export type AnswerBookProblem = PlacedProblem<SheetFault, CellFault>;

/** Something odd that is told, and keeps nothing from being taken. */
export interface AnswerBookRemark {
  readonly kind:
    | 'missing-rows'
    | 'unknown-sheet'
    | 'unknown-column'
    | 'hidden-sheet'
    | 'hidden-rows'
    | 'hidden-columns';
  readonly sheet: string;
  /** Names of columns or sheets, addresses of rows, or codes of what is not there. */
  readonly what: readonly string[];
}

/** A workbook that came back. */
export interface AnswerBook {
  readonly about: AnswerBookAbout;
  /** Every cell that could be read and that was there when the workbook was made, or is new. */
  readonly cells: readonly SheetCell[];
  readonly problems: readonly AnswerBookProblem[];
  readonly remarks: readonly AnswerBookRemark[];
}

/** Why a file is not the workbook of this assessment. */
export type AnswerBookFailure =
  | BookFailure
  | { readonly kind: 'not-an-answer-book' }
  | { readonly kind: 'newer-book'; readonly format: string }
  | { readonly kind: 'other-assessment'; readonly about: AnswerBookAbout }
  | { readonly kind: 'other-instrument'; readonly about: AnswerBookAbout };

/** A text that no cell can hold. */
export interface AnswerTooLong {
  readonly kind: 'text-too-long';
  readonly sheet: string;
  readonly cell: string;
  readonly length: number;
  readonly limit: number;
}
