import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { sensitivity, type Sensitivity } from './calibration.ts';
import type { Tendency } from './tendency.ts';
import type { VoteTable } from './vote-table.ts';

/** The sensitivity of the index of one submission, by the votes of some asesors. */
export interface SensitivityLine {
  readonly submission: Digest;
  readonly agency: string;
  /** Position of the asesor whose votes alone count; null = the mean of all. */
  readonly rater: number | null;
  /** null = nothing has a value. */
  readonly found: Sensitivity | null;
}

/**
 * One line for every submission of a table; of one assessment also one for every asesor
 * who rated it. `tendencies` are in the order of the table's raters.
 */
export function sensitivityLines(
  rubric: Rubric,
  { raters, units }: VoteTable,
  tendencies: readonly Tendency[],
  only: AssessmentId | null,
): readonly SensitivityLine[] {
  const all = raters.map((_, at) => at);
  const by = new Map<Digest, typeof units>();
  for (const unit of units) by.set(unit.submission, [...(by.get(unit.submission) ?? []), unit]);
  return [...by].flatMap(([submission, own]): readonly SensitivityLine[] => {
    const agency = own[0]?.agency ?? '';
    const line = (rater: number | null): SensitivityLine => {
      const counted = rater === null ? all : [rater];
      const found = sensitivity(rubric, own, tendencies, counted);
      return { submission, agency, rater, found };
    };
    const rated = all.filter((at) => own.some(({ votes }) => (votes[at] ?? null) !== null));
    return [line(null), ...(only === null ? [] : rated.map(line))];
  });
}
