import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Outcome } from './outcome.ts';
import type { Counting, SourcedOutcome } from './which-counts.ts';

/** One recap that could be made: of one government, one year, one instrument version. */
export interface RecapChoice {
  readonly government: string;
  readonly year: number;
  readonly rubric: RubricRef;
  /** Those that count, each once. */
  readonly outcomes: readonly Outcome[];
  /** Agencies that are left out because several assessments of them are here. */
  readonly doubled: number;
}

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

const keyOf = ({ agency, year, rubric }: Outcome): string =>
  JSON.stringify([plain(agency.government), year, rubric.digest]);

/** The governments, years and instruments of which this desk can make a recap, latest first. */
export function recapChoices({
  counted,
  doubled,
}: Pick<Counting, 'counted' | 'doubled'>): readonly RecapChoice[] {
  const doubles = new Map<string, number>();
  for (const [first] of doubled) {
    if (first) doubles.set(keyOf(first.outcome), (doubles.get(keyOf(first.outcome)) ?? 0) + 1);
  }
  const groups = new Map<string, SourcedOutcome[]>();
  for (const one of counted) {
    const key = keyOf(one.outcome);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .flatMap(([key, group]): readonly RecapChoice[] => {
      const outcomes = group.map(({ outcome }) => outcome);
      const [first] = outcomes;
      if (!first || first.agency.government.trim() === '') return [];
      const { agency, year, rubric } = first;
      const government = agency.government.trim();
      return [{ government, year, rubric, outcomes, doubled: doubles.get(key) ?? 0 }];
    })
    .sort((a, b) => b.year - a.year || a.government.localeCompare(b.government));
}
