import {
  add,
  divide,
  fromDecimal,
  fromInteger,
  subtract,
  ZERO,
  type Ratio,
} from '#core/lib/ratio.ts';
import { bootstrap, type Interval, RESAMPLES } from './bootstrap.ts';
import { none, value } from './estimate.ts';
import { tally, type Statistic } from './units.ts';
import type { VoteTable, VoteUnit } from './vote-table.ts';

/** How one asesor rates beside the others on the same units. */
export interface Tendency {
  /** Position of the rater. */
  readonly rater: number;
  /** Units that this asesor and at least one other rated. */
  readonly shared: number;
  /** Mean of own value − mean of the others' values; null = nothing is shared. Exact. */
  readonly toOthers: Ratio | null;
  /**
   * Mean of own value − mean of all values of the unit, the own one among them: what has
   * to be taken off to bring this asesor to the common measure. Exact.
   */
  readonly toAll: Ratio | null;
}

const mean = (values: readonly Ratio[]): Ratio =>
  divide(values.reduce(add, ZERO), fromInteger(values.length));

function sharedWith(units: readonly VoteUnit[], rater: number): readonly (readonly Ratio[])[] {
  return units.flatMap(({ votes }) => {
    const values = votes.flatMap((vote, at) =>
      vote?.is === 'value' && at !== rater ? [fromDecimal(vote.value)] : [],
    );
    const own = votes[rater];
    return own?.is === 'value' && values.length > 0 ? [[fromDecimal(own.value), ...values]] : [];
  });
}

/**
 * The signed tendency of every asesor, exactly: positive is more lenient than the others
 * on the same units, negative stricter. It says nothing about who is right, and it does
 * not know that some units are harder: it only compares on what both rated.
 */
export function tendencies({ raters, units }: VoteTable): readonly Tendency[] {
  return raters.map((_, rater) => {
    const shared = sharedWith(units, rater);
    const over = (part: (own: Ratio, others: readonly Ratio[]) => Ratio): Ratio | null =>
      shared.length === 0 ? null : mean(shared.map(([own = ZERO, ...others]) => part(own, others)));
    return {
      rater,
      shared: shared.length,
      toOthers: over((own, others) => subtract(own, mean(others))),
      toAll: over((own, others) => subtract(own, mean([own, ...others]))),
    };
  });
}

/** The same as a statistic over drawn units: for the interval only, never for the value. */
function leaning(rater: number): Statistic {
  return (units) => {
    let sum = 0;
    let shared = 0;
    for (const { row, given, times } of units) {
      const own = row[rater] ?? null;
      if (own === null || given.length < 2) continue;
      const others = (given.reduce((all, one) => all + one, 0) - own) / (given.length - 1);
      sum += times * (own - others);
      shared += times;
    }
    return shared === 0 ? none('too-few-units') : value(sum / shared);
  };
}

/** A 95% interval around each rater's mean difference to the others. */
export function tendencyIntervals(
  rows: readonly (readonly (number | null)[])[],
  raters: number,
  resamples = RESAMPLES,
): readonly Interval[] {
  const statistics = Array.from({ length: raters }, (_, rater) => leaning(rater));
  return bootstrap(tally(rows), statistics, resamples).map(({ interval }) => interval);
}
