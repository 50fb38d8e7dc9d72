import { subtract, type Ratio } from '#core/lib/ratio.ts';
import type { Measure } from './measure.ts';

/** How a value came about; what was loaded is never taken for a result. */
export type PointStage = 'final' | 'interim' | 'provisional' | 'loaded';

/** One value of one subject in one year. */
export interface YearPoint {
  readonly year: number;
  readonly value: Ratio;
  readonly measure: Measure;
  readonly stage: PointStage;
  /** It covers only a part of the instrument. */
  readonly scope: boolean;
  /** Fingerprint of the result, or id of the set of figures. */
  readonly source: string;
  /** How many results it is the mean of, of how many; null = it is one value itself. */
  readonly of: { readonly counted: number; readonly all: number } | null;
  /** What the loaded table says beside it; empty = nothing. */
  readonly note: string;
}

/** Points that a line may join, in the order of years. */
interface Segment {
  readonly measure: Measure;
  readonly points: readonly YearPoint[];
}

/** Why the line of one subject is broken between two years that follow each other. */
export type LineBreak =
  | { readonly kind: 'instrument'; readonly from: number; readonly to: number }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };

export interface YearLine {
  readonly segments: readonly Segment[];
  readonly breaks: readonly LineBreak[];
}

const ORDER: readonly PointStage[] = ['final', 'interim', 'loaded', 'provisional'];

const place = (point: YearPoint): number =>
  ORDER.indexOf(point.stage) + (point.scope ? ORDER.length : 0);

/** A claim and a part of the instrument stand alone: neither is a value of the same sort. */
const joins = ({ stage, scope }: YearPoint): boolean => stage !== 'provisional' && !scope;

function segmentsOf(points: readonly YearPoint[]): readonly Segment[] {
  const segments: YearPoint[][] = [];
  let open: YearPoint[] | undefined;
  for (const point of points) {
    const last = open?.at(-1);
    if (last && joins(point) && point.year === last.year + 1) open?.push(point);
    else if (!joins(point) || point.year === last?.year) segments.push([point]);
    else {
      open = [point];
      segments.push(open);
    }
  }
  return segments.map((joined) => ({ measure: joined[0]?.measure ?? '', points: joined }));
}

function breaksOf(points: readonly YearPoint[]): readonly LineBreak[] {
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  return years.slice(1).flatMap((to, at): readonly LineBreak[] => {
    const from = years[at] ?? to;
    const before = points.filter(({ year }) => year === from).map(({ measure }) => measure);
    const after = points.filter(({ year }) => year === to).map(({ measure }) => measure);
    const breaks: LineBreak[] = [];
    if (!after.some((measure) => before.includes(measure))) {
      breaks.push({ kind: 'instrument', from, to });
    }
    if (to > from + 1) breaks.push({ kind: 'gap', from, to });
    return breaks;
  });
}

/**
 * The values of one subject as lines. Joined are only values of the same measure in years that
 * follow each other; a year without a value breaks the line, and so does another instrument.
 * Where a year has a result and a loaded figure of the same measure, the line runs through the
 * result and the figure stands beside it.
 */
export function lineOf(points: readonly YearPoint[]): YearLine {
  const measures = [...new Set(points.map(({ measure }) => measure))];
  const segments = measures.flatMap((measure) =>
    segmentsOf(
      points
        .filter((point) => point.measure === measure)
        .sort((a, b) => a.year - b.year || place(a) - place(b) || (a.source < b.source ? -1 : 1)),
    ),
  );
  return { segments, breaks: breaksOf(points) };
}

/** How a value moved since the year before; only within a segment. */
export interface Move {
  readonly from: YearPoint;
  readonly to: YearPoint;
  readonly by: Ratio;
}

/** Every step along the joined points. */
export function movesOf({ segments }: YearLine): readonly Move[] {
  return segments.flatMap(({ points }) =>
    points.slice(1).flatMap((to, at) => {
      const from = points[at];
      return from ? [{ from, to, by: subtract(to.value, from.value) }] : [];
    }),
  );
}
