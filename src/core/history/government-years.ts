import {
  add,
  compare,
  divide,
  fromDecimal,
  fromInteger,
  ZERO,
  type Ratio,
} from '#core/lib/ratio.ts';
import { isAverage } from './context.ts';
import type { Dataset, DatasetRow } from './dataset.ts';
import { governmentKind, governmentName, type GovernmentKind } from './government-kind.ts';
import type { YearPoint } from './line.ts';
import { measureOfDataset } from './measure.ts';
import type { Subject } from './subjects.ts';

/** Published figures of many governments together. */
export interface AverageLine {
  readonly name: string;
  readonly points: readonly YearPoint[];
}

const sum = (values: readonly Ratio[]): Ratio => values.reduce(add, ZERO);

/**
 * The mean of the final results of agencies, whole instruments only, for every year and
 * measure. What was loaded, claimed or is interim is in no mean.
 *
 * @param invited how many were invited in that year by that measure; null = not known here.
 */
export function meansOf(
  subjects: readonly Subject[],
  invited: (year: number, measure: string) => number | null,
): readonly YearPoint[] {
  const finals = subjects
    .flatMap(({ points }) => points)
    .filter(({ stage, scope }) => stage === 'final' && !scope);
  const groups = new Map<string, YearPoint[]>();
  for (const point of finals) {
    const key = `${point.year}\n${point.measure}`;
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups.values()].flatMap((points): readonly YearPoint[] => {
    const [first] = points;
    if (!first) return [];
    const { year, measure } = first;
    const value = divide(sum(points.map((point) => point.value)), fromInteger(points.length));
    return [
      {
        year,
        measure,
        value,
        stage: 'final',
        scope: false,
        source: '',
        of: { counted: points.length, all: invited(year, measure) ?? points.length },
        note: '',
      },
    ];
  });
}

function loaded(set: Dataset, row: DatasetRow): YearPoint | null {
  const { year, score, item } = row;
  if (year === null || score === null || item !== '') return null;
  return {
    year,
    value: fromDecimal(score),
    measure: measureOfDataset(set),
    stage: 'loaded',
    scope: false,
    source: set.id,
    of: null,
    note: row.note,
  };
}

/** A figure that several sets give alike stands once. */
function once(points: readonly YearPoint[]): readonly YearPoint[] {
  return points.filter(
    (point, at) =>
      !points
        .slice(0, at)
        .some(
          (other) =>
            other.year === point.year &&
            other.measure === point.measure &&
            compare(other.value, point.value) === 0,
        ),
  );
}

/** The index of a government as it was loaded: from its own figures, and from sets of many. */
export function loadedIndex(
  datasets: readonly Dataset[],
  government: string,
): readonly YearPoint[] {
  const own = governmentName(government);
  const points = datasets
    .filter(({ kind }) => kind === 'government' || kind === 'context')
    .flatMap((set) =>
      set.rows
        .filter(
          (row) =>
            !isAverage(row) &&
            (governmentName(row.name) === own ||
              (row.name.trim() === '' && set.kind === 'government')),
        )
        .flatMap((row) => loaded(set, row) ?? []),
    );
  return once(points);
}

/** Averages that are shown beside a government: of all, and of its own kind. */
const AVERAGE_OF: Readonly<Record<GovernmentKind, RegExp>> = {
  province: /^(?:nasional|(?:pemerintah )?provinsi)$/i,
  kabupaten: /^(?:nasional|(?:pemerintah )?kabupaten)$/i,
  kota: /^(?:nasional|(?:pemerintah )?kota)$/i,
  other: /^nasional$/i,
};

/** The published averages of all governments and of those of the same kind. */
export function averagesFor(
  datasets: readonly Dataset[],
  government: string,
): readonly AverageLine[] {
  const wanted = AVERAGE_OF[governmentKind(government)];
  const lines = new Map<string, YearPoint[]>();
  for (const set of datasets) {
    for (const row of set.rows) {
      const point = isAverage(row) && wanted.test(row.name.trim()) ? loaded(set, row) : null;
      if (point) lines.set(row.name.trim(), [...(lines.get(row.name.trim()) ?? []), point]);
    }
  }
  return [...lines].map(([name, points]) => ({ name, points: once(points) }));
}
