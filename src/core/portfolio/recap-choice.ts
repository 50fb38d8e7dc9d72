import { plain } from '#core/lib/plain.ts';
import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Outcome } from './outcome.ts';
import type { Counting } from './which-counts.ts';

/** One recap that could be made: of one government, one year, one instrument version. */
export interface RecapChoice {
  readonly government: string;
  readonly year: number;
  readonly rubric: RubricRef;
  /** Those that count, each once. */
  readonly outcomes: readonly Outcome[];
  /** Agencies that are left out because several assessments of them are here. */
  readonly doubled: number;
  /** Results that are left out because this desk still rates them, and does not see them. */
  readonly closed: number;
}

/** A result of which only this much is known as long as it is closed to this desk. */
export type ClosedResult = Pick<Outcome, 'id' | 'agency' | 'year' | 'rubric'>;

const keyOf = ({ agency, year, rubric }: ClosedResult): string =>
  JSON.stringify([plain(agency.government), year, rubric.digest]);

/**
 * The governments, years and instruments of which this desk can make a recap, latest first;
 * also where all of them are closed to it, so that it is seen why.
 */
export function recapChoices(
  { counted, doubled }: Pick<Counting, 'counted' | 'doubled'>,
  closed: readonly ClosedResult[],
): readonly RecapChoice[] {
  const doubles = new Map<string, number>();
  for (const [first] of doubled) {
    if (first) doubles.set(keyOf(first.outcome), (doubles.get(keyOf(first.outcome)) ?? 0) + 1);
  }
  const shut = new Map<string, Set<string>>();
  const heads = new Map<string, ClosedResult>();
  for (const one of closed) {
    const key = keyOf(one);
    shut.set(key, (shut.get(key) ?? new Set()).add(one.id));
    heads.set(key, one);
  }
  const groups = new Map<string, Outcome[]>();
  for (const { outcome } of counted) {
    const key = keyOf(outcome);
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
    heads.set(key, groups.get(key)?.[0] ?? outcome);
  }
  return [...heads]
    .flatMap(([key, { agency, year, rubric }]): readonly RecapChoice[] => {
      const government = agency.government.trim();
      if (government === '') return [];
      return [
        {
          government,
          year,
          rubric,
          outcomes: groups.get(key) ?? [],
          doubled: doubles.get(key) ?? 0,
          closed: shut.get(key)?.size ?? 0,
        },
      ];
    })
    .sort((a, b) => b.year - a.year || a.government.localeCompare(b.government));
}
