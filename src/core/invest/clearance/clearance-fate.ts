import type { Clearance } from './clearance.ts';

/** What became of the recommendations of one budget year. */
export interface FateSums {
  readonly year: number;
  /** Approved, with conditions or without. */
  readonly approved: number;
  readonly budgeted: number;
  readonly notBudgeted: number;
  readonly done: number;
  readonly partly: number;
  readonly notDone: number;
  /** Approved lines of which nobody has said what became of them. */
  readonly unknown: number;
  /** Lines that were refused, sent back or turned elsewhere and stood in the budget all the same. */
  readonly against: number;
  /** Lines found in the budget that nobody asked for and nothing was decided about. */
  readonly unasked: number;
  /** Of those, carried out. */
  readonly unaskedDone: number;
}

const isApproved = ({ decision }: Clearance): boolean =>
  decision?.kind === 'approved' || decision?.kind === 'conditional';

/** Counts of a budget year, for the next year's plan and for its paper. */
export function fateSums(rows: readonly Clearance[], year: number): FateSums {
  const own = rows.filter((row) => row.year === year && row.decision !== null);
  const unasked = rows.filter(
    (row) => row.year === year && row.origin === 'budget' && row.decision === null,
  );
  const approved = own.filter(isApproved);
  const count = (test: (row: Clearance) => boolean): number => approved.filter(test).length;
  return {
    year,
    approved: approved.length,
    budgeted: count(({ fate }) => fate?.budgeted === true),
    notBudgeted: count(({ fate }) => fate?.budgeted === false),
    done: count(({ fate }) => fate?.carriedOut === 'yes'),
    partly: count(({ fate }) => fate?.carriedOut === 'partly'),
    notDone: count(({ fate }) => fate?.carriedOut === 'no'),
    unknown: count(({ fate }) => fate === null || fate.budgeted === null),
    against: own.filter((row) => !isApproved(row) && row.fate?.budgeted === true).length,
    unasked: unasked.length,
    unaskedDone: unasked.filter(({ fate }) => fate?.carriedOut === 'yes').length,
  };
}
