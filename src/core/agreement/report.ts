import type { AssessmentId } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Interval } from './bootstrap.ts';
import type { JudgedSheet, Rater } from './judged-sheet.ts';
import { measure, type SliceFigures } from './measure.ts';
import { sensitivityLines, type SensitivityLine } from './sensitivity-lines.ts';
import { slicesOf, type Slice } from './slices.ts';
import { tendencies, tendencyIntervals, type Tendency } from './tendency.ts';
import { numberOf, voteTable, type VoteTable } from './vote-table.ts';

/** The whole with its groups and pairs, or every indicator across submissions. */
export type ReportParts = 'whole' | 'indicators';

/** What is to be measured; plain data, so that it can be handed to a worker. */
export interface AgreementOrder {
  readonly rubric: Rubric;
  /** Every sheet by this instrument that may be read. */
  readonly sheets: readonly JudgedSheet[];
  /** Of one assessment only; tendencies are taken from every sheet all the same. */
  readonly only: AssessmentId | null;
  readonly parts: ReportParts;
}

/** How each asesor leans, and what that would do to the index. */
export interface PeopleReport {
  readonly raters: readonly Rater[];
  /** In the order of the raters, like the intervals. */
  readonly tendencies: readonly Tendency[];
  readonly intervals: readonly Interval[];
  readonly lines: readonly SensitivityLine[];
}

export interface AgreementReport {
  /** In the order of {@link partsOf}. */
  readonly slices: readonly SliceFigures[];
  /** Only with the whole. */
  readonly people: PeopleReport | null;
}

/** The votes that are compared: of one assessment, or all. */
export function tableOf({
  rubric,
  sheets,
  only,
}: Pick<AgreementOrder, 'rubric' | 'sheets' | 'only'>): VoteTable {
  const own = only === null ? sheets : sheets.filter(({ assessment }) => assessment === only);
  return voteTable(rubric, own);
}

/** What is measured by itself. One unit alone, as an indicator of one submission, is no part. */
export function partsOf(rubric: Rubric, table: VoteTable, parts: ReportParts): readonly Slice[] {
  return slicesOf(rubric, table).filter(({ about, counts }) =>
    about.of === 'indicator' ? parts === 'indicators' && counts.units > 1 : parts === 'whole',
  );
}

function peopleOf({ rubric, sheets, only }: AgreementOrder, table: VoteTable): PeopleReport {
  const all = voteTable(rubric, sheets);
  const found = tendencies(all);
  const rows = all.units.map(({ votes }) => votes.map(numberOf));
  const here = table.raters.flatMap(
    ({ id }) => found[all.raters.findIndex((rater) => rater.id === id)] ?? [],
  );
  return {
    raters: all.raters,
    tendencies: found,
    intervals: tendencyIntervals(rows, all.raters.length),
    lines: sensitivityLines(rubric, table, here, only),
  };
}

/** Measures everything that was ordered; `progress` counts parts. */
export function measureAll(
  order: AgreementOrder,
  progress: (done: number, total: number) => void,
): AgreementReport {
  const table = tableOf(order);
  const slices = partsOf(order.rubric, table, order.parts);
  const total = slices.length + 1;
  const measured = slices.map((slice, at) => {
    progress(at, total);
    return measure(slice);
  });
  progress(slices.length, total);
  return { slices: measured, people: order.parts === 'whole' ? peopleOf(order, table) : null };
}
