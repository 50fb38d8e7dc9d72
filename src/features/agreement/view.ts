import type { JudgedSheet } from '#core/agreement/judged-sheet.ts';
import { partsOf, tableOf, type ReportParts } from '#core/agreement/report.ts';
import type { Slice } from '#core/agreement/slices.ts';
import type { VoteTable } from '#core/agreement/vote-table.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';

/** Everything a page knows before the figures are measured. */
export interface AgreementView {
  readonly rubric: Rubric;
  /** Every sheet by this instrument that may be read. */
  readonly sheets: readonly JudgedSheet[];
  /** The page is about one assessment. */
  readonly only: AssessmentId | null;
  /** What is compared on this page. */
  readonly table: VoteTable;
  readonly slices: Readonly<Record<ReportParts, readonly Slice[]>>;
}

/** What a page shows of these sheets; with `only`, of one assessment among them. */
export function viewOf(
  rubric: Rubric,
  sheets: readonly JudgedSheet[],
  only: AssessmentId | null,
): AgreementView {
  const table = tableOf({ rubric, sheets, only });
  const slices = {
    whole: partsOf(rubric, table, 'whole'),
    indicators: partsOf(rubric, table, 'indicators'),
  };
  return { rubric, sheets, only, table, slices };
}
