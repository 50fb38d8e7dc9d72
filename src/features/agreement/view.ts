import type { JudgedSheet, Rater } from '#core/agreement/judged-sheet.ts';
import type { AgreementOrder } from '#core/agreement/report.ts';
import { slicesOf, type Slice } from '#core/agreement/slices.ts';
import { tendencies, type Tendency } from '#core/agreement/tendency.ts';
import { numberOf, voteTable, type VoteTable } from '#core/agreement/vote-table.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';

/** Everything a page shows before the figures are measured. */
export interface AgreementView {
  readonly rubric: Rubric;
  /** The page is about one assessment. */
  readonly only: AssessmentId | null;
  /** What is compared on this page. */
  readonly table: VoteTable;
  readonly slices: readonly Slice[];
  /** Every sheet by this instrument that may be read: from these the tendencies come. */
  readonly raters: readonly Rater[];
  readonly tendencies: readonly Tendency[];
  readonly order: AgreementOrder;
}

/** What a page shows of these sheets; with `only`, of one assessment among them. */
export function viewOf(
  rubric: Rubric,
  sheets: readonly JudgedSheet[],
  only: AssessmentId | null,
): AgreementView {
  const all = voteTable(rubric, sheets);
  const table =
    only === null
      ? all
      : voteTable(
          rubric,
          sheets.filter(({ assessment }) => assessment === only),
        );
  // Within one assessment an indicator is one unit: that is no part of its own.
  const slices = slicesOf(rubric, table).filter(
    ({ about, counts }) => about.of !== 'indicator' || counts.units > 1,
  );
  return {
    rubric,
    only,
    table,
    slices,
    raters: all.raters,
    tendencies: tendencies(all),
    order: {
      slices: slices.map(({ rows, mixed }) => ({ rows, mixed })),
      rows: all.units.map(({ votes }) => votes.map(numberOf)),
      raters: all.raters.length,
    },
  };
}

/** The tendencies in the order of the raters of the page's own table. */
export function tendenciesHere({ raters, tendencies: all, table }: AgreementView): Tendency[] {
  return table.raters.flatMap(({ id }) => {
    const found = all[raters.findIndex((rater) => rater.id === id)];
    return found ? [found] : [];
  });
}
