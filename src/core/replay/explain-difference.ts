import { add, multiply, ratio, subtract, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { headingOf } from '#core/rubric/diff-indicator.ts';
import type { Heading } from '#core/rubric/diff-types.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import type { IndicatorTrace, Score } from '#core/scoring/score.ts';

/** One indicator in one of the two scores; share and contribution are of the number shown. */
interface Side {
  readonly state: IndicatorTrace['state'];
  readonly value: Ratio | null;
  readonly share: Ratio;
  readonly contribution: Ratio;
}

/**
 * How an indicator moved the index. Counted on both sides: by its other share and by
 * its other level, each at the mean of the two sides of the other, so neither comes
 * first. Counted on one side only (new, removed, blank, not applicable): as a whole.
 */
export type Part =
  | { readonly kind: 'compared'; readonly byShare: Ratio; readonly byLevel: Ratio }
  | { readonly kind: 'entered' | 'left'; readonly whole: Ratio }
  | { readonly kind: 'not-counted' };

interface DifferenceRow extends Heading {
  /** Null = not in that instrument. */
  readonly before: Side | null;
  readonly after: Side | null;
  readonly part: Part;
}

export type Difference =
  | { readonly kind: 'explained'; readonly total: Ratio; readonly rows: readonly DifferenceRow[] }
  | { readonly kind: 'no-score'; readonly missing: 'before' | 'after' | 'both' };

const HALF = ratio(1n, 2n);
const meanOf = (a: Ratio, b: Ratio): Ratio => multiply(add(a, b), HALF);

function sideOf(trace: IndicatorTrace | undefined): Side | null {
  if (!trace) return null;
  const { state, value, shareNow, contribution } = trace;
  return { state, value, share: shareNow, contribution: contribution ?? ZERO };
}

function partOf(before: Side | null, after: Side | null): Part {
  const old = before?.value ?? null;
  const now = after?.value ?? null;
  if (before && after && old && now) {
    return {
      kind: 'compared',
      byShare: multiply(subtract(after.share, before.share), meanOf(old, now)),
      byLevel: multiply(subtract(now, old), meanOf(before.share, after.share)),
    };
  }
  if (after && now) return { kind: 'entered', whole: after.contribution };
  if (before && old) return { kind: 'left', whole: subtract(ZERO, before.contribution) };
  return { kind: 'not-counted' };
}

/** What one indicator adds to the difference: the sum of its parts. */
export function effectOf(part: Part): Ratio {
  switch (part.kind) {
    case 'compared':
      return add(part.byShare, part.byLevel);
    case 'entered':
    case 'left':
      return part.whole;
    case 'not-counted':
      return ZERO;
  }
}

/**
 * Where the difference of two indices of one lineage comes from, indicator by
 * indicator, first those of `to` in reading order, then those that are gone. The
 * effects of all rows add up to `total` exactly; nothing else is in it. Running
 * scores are explained as they stand.
 */
export function explainDifference(from: Score, to: Score): Difference {
  const [before, after] = [from.outcome, to.outcome];
  if (before.kind === 'none' || after.kind === 'none') {
    if (before.kind === after.kind) return { kind: 'no-score', missing: 'both' };
    return { kind: 'no-score', missing: before.kind === 'none' ? 'before' : 'after' };
  }
  const old = new Map(indicatorTraces(from).map((trace) => [trace.id, trace]));
  const now = new Map(indicatorTraces(to).map((trace) => [trace.id, trace]));
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  const rows = [...now.values(), ...gone].map((trace): DifferenceRow => {
    const sides = { before: sideOf(old.get(trace.id)), after: sideOf(now.get(trace.id)) };
    return { ...headingOf(trace), ...sides, part: partOf(sides.before, sides.after) };
  });
  const total = subtract(after.value.exact, before.value.exact);
  return { kind: 'explained', total, rows };
}
