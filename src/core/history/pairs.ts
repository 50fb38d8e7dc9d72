import { fromDecimal } from '#core/lib/ratio.ts';
import type { CountedResult } from './counted-result.ts';
import type { Dataset } from './dataset.ts';
import type { GapPair } from './expected-external.ts';
import { measureOfDataset, measureOfRubric } from './measure.ts';
import { readExact } from './subjects.ts';

/** What a pair is about; only pairs about the same sort of thing teach each other. */
export type PairUnit = 'agency' | 'indicator' | 'government';

export interface NamedPair extends GapPair {
  readonly unit: PairUnit;
  readonly measure: string;
  readonly name: string;
}

const UNIT_OF = {
  agencies: 'agency',
  indicators: 'indicator',
  government: 'government',
} as const satisfies Partial<Record<Dataset['kind'], PairUnit>>;

function ofDataset(set: Dataset): readonly NamedPair[] {
  if (set.kind === 'context') return [];
  const unit = UNIT_OF[set.kind];
  return set.rows.flatMap(({ year, self, score, name, item }): readonly NamedPair[] => {
    if (year === null || self === null || score === null) return [];
    if ((item !== '') !== (unit === 'indicator')) return [];
    return [
      {
        unit,
        measure: measureOfDataset(set),
        name: unit === 'indicator' ? item : name,
        year,
        self: fromDecimal(self),
        external: fromDecimal(score),
      },
    ];
  });
}

/**
 * Every pair of a self-assessment and what others made of it: final results of whole
 * instruments with their claims, and loaded figures that have both.
 *
 * @param results those that count, about agencies.
 */
export function pairsFrom(
  results: readonly CountedResult[],
  datasets: readonly Dataset[],
): readonly NamedPair[] {
  const own = results.flatMap(
    ({ stage, scope, claimed, final, agency, year, rubric }): readonly NamedPair[] => {
      if (stage !== 'final' || scope || claimed === null || final === null) return [];
      return [
        {
          unit: 'agency',
          measure: measureOfRubric(rubric.digest),
          name: agency.name,
          year,
          self: readExact(claimed),
          external: readExact(final),
        },
      ];
    },
  );
  return [...own, ...datasets.flatMap(ofDataset)];
}

/** The pairs that may teach each other: of one measure and one sort of thing. */
export function pairGroups(pairs: readonly NamedPair[]): readonly {
  readonly unit: PairUnit;
  readonly measure: string;
  readonly pairs: readonly NamedPair[];
}[] {
  const groups = new Map<string, NamedPair[]>();
  for (const pair of pairs) {
    const key = `${pair.unit}\n${pair.measure}`;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ unit: first.unit, measure: first.measure, pairs: group }] : [];
  });
}
