import { divide, fromInteger, roundHalfUp, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { Shown } from '#core/scoring/score.ts';
import { cellOf } from './cell.ts';
import { codeAt, codesOf, type Column } from './column.ts';
import type { Ground } from './ground.ts';
import { sumOfCodes } from './mean-of.ts';
import type { GapKind, PortfolioAsk, Target } from './query.ts';
import { ranksOf } from './lexicon.ts';
import { columnFor, sortByRanks, type Ranks } from './rank.ts';
import { slice, targetsOf, valuedRows } from './rows.ts';
import type { Selection } from './select.ts';
import type { GapMean, GapRow, Gaps } from './view.ts';

interface Pair {
  readonly claimed: Column;
  readonly other: Column;
}

function pairOf(ground: Ground, selection: Selection, gap: GapKind, target: Target): Pair {
  return {
    claimed: columnFor(ground, selection, target, 'claimed'),
    other: columnFor(ground, selection, target, gap === 'asesor' ? 'final' : 'supported'),
  };
}

/** Both values of the results that have both. */
function bothCodes(pair: Pair, rows: Int32Array): Readonly<Record<keyof Pair, Int32Array>> {
  const claimed = codesOf(pair.claimed, rows);
  const other = codesOf(pair.other, rows);
  let n = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const [one, two] = [claimed[row] ?? -1, other[row] ?? -1];
    if (one < 0 || two < 0) continue;
    claimed[n] = one;
    other[n] = two;
    n += 1;
  }
  return { claimed: claimed.subarray(0, n), other: other.subarray(0, n) };
}

function gapMean(pair: Pair, rows: Int32Array, digits: number): GapMean | null {
  const both = bothCodes(pair, rows);
  const n = both.claimed.length;
  if (n === 0) return null;
  const mean = (of: keyof Pair): Shown => {
    const exact = divide(sumOfCodes(pair[of].lexicon, both[of]).sum, fromInteger(n));
    return { exact, text: roundHalfUp(exact, digits) };
  };
  const [claimed, other] = [mean('claimed'), mean('other')];
  const exact = subtract(claimed.exact, other.exact);
  return { n, claimed, other, gap: { exact, text: roundHalfUp(exact, digits) } };
}

/** The gap of one result; null = one of its two values is missing. */
function gapAt({ claimed, other }: Pair, row: number, digits: number): Shown | null {
  const [one, two] = [codeAt(claimed, row), codeAt(other, row)];
  if (one < 0 || two < 0) return null;
  const exact = subtract(claimed.lexicon.valueOf(one), other.lexicon.valueOf(two));
  return { exact, text: roundHalfUp(exact, digits) };
}

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
      gaps.push(subtract(claimed.lexicon.valueOf(one), other.lexicon.valueOf(two)));
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
  const meanAt = (target: Target): GapMean | null =>
    gapMean(pairOf(ground, selection, ask.gap, target), rows, digits);
  const pair = pairOf(ground, selection, ask.gap, ask.target);
  const shown = slice(sortByGap(ground, pair, rows, ask.direction), ask.rows);
  return {
    gap: ask.gap,
    index: meanAt({ of: 'index' }),
    groups: targetsOf(selection, 'groups').map(meanAt),
    indicators: targetsOf(selection, 'indicators').map(meanAt),
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
