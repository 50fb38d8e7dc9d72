import type { PlacedProblem } from '#exchange/book/placed-problem.ts';

/** What can be wrong with a sheet as a whole. */
type SheetFault =
  | 'missing-sheet'
  | 'unknown-sheet'
  | 'hidden-sheet'
  | 'missing-column'
  | 'missing-row';

/** What can be wrong with one cell, or with the rows that it stands for. */
export type CellFault =
  | 'merged-cells'
  | 'hidden-row'
  | 'hidden-column'
  | 'unknown-column'
  | 'misplaced-column'
  | 'unknown-row'
  | 'formula'
  | 'error-value'
  | 'empty'
  | 'broken-text'
  | 'date'
  | 'number-for-text'
  | 'text-for-number'
  | 'truth-value'
  | 'number-format'
  | 'wrong-number'
  | 'unknown-word'
  | 'one-of-two'
  | 'duplicate'
  | 'unknown-reference'
  | 'own-parent'
  | 'parent-cycle'
  | 'level-missing'
  | 'band-gap'
  | 'band-overlap'
  | 'band-above-top';

/** One thing that is wrong with a workbook; `found` is empty where nothing stands. */
export type BookProblem = PlacedProblem<SheetFault, CellFault>;
