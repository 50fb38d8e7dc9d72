import { isSameAgency } from '#core/assessment/same-agency.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { FinalRecord, LastYear } from './final.ts';

/** A result that is here, with the record of its file. */
export interface HeldResult {
  readonly record: PackageRecord;
  readonly final: FinalRecord;
}

/** Of several versions the one that counts: the highest revision, then the one made last. */
export function newestResult(results: readonly HeldResult[]): HeldResult | undefined {
  return results.reduce<HeldResult | undefined>((newest, one) => {
    if (!newest) return one;
    const [a, b] = [newest.record, one.record];
    const order =
      b.about.revision - a.about.revision ||
      b.madeAt.localeCompare(a.madeAt) ||
      b.id.localeCompare(a.id);
    return order > 0 ? one : newest;
  }, undefined);
}

/**
 * The result of the same agency by the same instrument version in the latest year before:
 * other versions are never compared. A final one goes before an interim one.
 */
export function lastYearOf(
  results: readonly HeldResult[],
  { agency, rubric, year }: Pick<PackageRecord['about'], 'agency' | 'rubric' | 'year'>,
): LastYear | null {
  if (agency === null) return null;
  const known = results.filter(
    ({ record: { about } }) =>
      about.year < year &&
      about.rubric.digest === rubric.digest &&
      about.agency !== null &&
      isSameAgency(about.agency, agency),
  );
  const latest = Math.max(...known.map(({ record }) => record.about.year));
  const ofYear = known.filter(({ record }) => record.about.year === latest);
  const finals = ofYear.filter(({ final }) => final.stage === 'final');
  const found = newestResult(finals.length > 0 ? finals : ofYear);
  if (!found) return null;
  const { record, final } = found;
  const values = Object.entries(final.values).map(([id, { finding }]) => [id, finding] as const);
  return {
    result: record.id,
    year: record.about.year,
    score: final.score,
    values: Object.fromEntries(values),
  };
}
