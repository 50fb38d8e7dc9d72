import { divide, fromInteger, roundHalfUp, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { Shown } from '#core/scoring/score.ts';
import { cellOf } from './cell.ts';
import { codeAt, codesOf, type Column } from './column.ts';
import type { Field, Ground } from './ground.ts';
import { histogramsOf, sumOfHistogram } from './histograms.ts';
import type { Sum } from './mean-of.ts';
import type { GapKind, Measure, PortfolioAsk, Target } from './query.ts';
import { ranksOf } from './lexicon.ts';
import { columnFor, sortByRanks, type Ranks } from './rank.ts';
import { slice, valuedRows } from './rows.ts';
import type { Selection } from './select.ts';
import type { GapMean, GapRow, Gaps } from './view.ts';

interface Pair {
  readonly claimed: Column;
  readonly other: Column;
}

/** What a claim is set against. */
const measureOf = (gap: GapKind): Measure => (gap === 'asesor' ? 'final' : 'supported');

function pairOf(ground: Ground, selection: Selection, gap: GapKind, target: Target): Pair {
  return {
    claimed: columnFor(ground, selection, target, 'claimed'),
    other: columnFor(ground, selection, target, measureOf(gap)),
  };
}

/** Mean gaps of all columns of one sort, over the results that have both values. */
function gapMeans(
  ground: Ground,
  { data, rows }: Selection,
  gap: GapKind,
  field: Field,
): readonly (GapMean | null)[] {
  const { digits } = data.frame.rounding;
  const [own, others] = [data.grid('claimed', field), data.grid(measureOf(gap), field)];
  const both = {
    claimed: histogramsOf(own, ground.lineOf, rows, others),
    other: histogramsOf(others, ground.lineOf, rows, own),
  };
  return Array.from({ length: own.width }, (_, at) => {
    const [one, two] = [sumOfHistogram(both.claimed, at), sumOfHistogram(both.other, at)];
    const { n } = one;
    if (n === 0) return null;
    const mean = (of: Sum): Shown => {
      const exact = divide(of.sum, fromInteger(n));
      return { exact, text: roundHalfUp(exact, digits) };
    };
    const [claimed, other] = [mean(one), mean(two)];
    const exact = subtract(claimed.exact, other.exact);
    return { n, claimed, other, gap: { exact, text: roundHalfUp(exact, digits) } };
  });
}

/** The gap of one result; null = one of its two values is missing. */
function gapAt({ claimed, other }: Pair, row: number, digits: number): Shown | null {
  const [one, two] = [codeAt(claimed, row), codeAt(other, row)];
  if (one < 0 || two < 0) return null;
  const exact = subtract(claimed.lexicon.valueOf(one), other.lexicon.valueOf(two));
  return { exact, text: roundHalfUp(exact, digits) };
}

/** a − b, exact but not shortened: thousands are only put in order. */
const difference = (a: Ratio, b: Ratio): Ratio =>
  a.d === b.d ? { n: a.n - b.n, d: a.d } : { n: a.n * b.d - b.n * a.d, d: a.d * b.d };

/** The rows by their exact gap, equal ones by name, those without one last. */
function sortByGap(
  ground: Ground,
  { claimed, other }: Pair,
  rows: Int32Array,
  direction: 'up' | 'down',
): Int32Array {
  const [ones, others] = [codesOf(claimed, rows), codesOf(other, rows)];
  const size = other.lexicon.order().sorted.length;
  // Many results share both values, and so the gap: each pair is reckoned and sorted once.
  const places = new Map<number, number>();
  const gaps: Ratio[] = [];
  const gapOf = Int32Array.from(rows, (_, at) => {
    const [one, two] = [ones[at] ?? -1, others[at] ?? -1];
    if (one < 0 || two < 0) return -1;
    const pair = one * size + two;
    const known = places.get(pair) ?? gaps.length;
    if (known === gaps.length) {
      gaps.push(difference(claimed.lexicon.valueOf(one), other.lexicon.valueOf(two)));
      places.set(pair, known);
    }
    return known;
  });
  const rankOf = ranksOf(gaps);
  const ranks = gapOf.map((gap) => (gap < 0 ? -1 : (rankOf[gap] ?? -1)));
  return sortByRanks(ground.names(), rows, { ranks, most: gaps.length }, direction);
}

/**
 * How far claims lie from what was agreed, or from what evidence supports: on average, over
 * the results that have both values, and result by result.
 */
export function gapsOf(
  ground: Ground,
  selection: Selection,
  ranks: Ranks,
  ask: Extract<PortfolioAsk, { part: 'gaps' }>,
): Gaps {
  const { rows, data } = selection;
  const { digits } = data.frame.rounding;
  const pair = pairOf(ground, selection, ask.gap, ask.target);
  const shown = slice(sortByGap(ground, pair, rows, ask.direction), ask.rows);
  return {
    gap: ask.gap,
    index: gapMeans(ground, selection, ask.gap, 'score')[0] ?? null,
    groups: gapMeans(ground, selection, ask.gap, 'groups'),
    indicators: gapMeans(ground, selection, ask.gap, 'levels'),
    rows: valuedRows(ground, selection, ranks, shown).map((row, at): GapRow => {
      const place = shown[at] ?? 0;
      return {
        ...row,
        claimed: cellOf(data.frame, ask.target, pair.claimed, place),
        other: cellOf(data.frame, ask.target, pair.other, place),
        gap: gapAt(pair, place, digits),
      };
    }),
    total: rows.length,
  };
}
