import { add, ratio, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorTraces } from './indicator-traces.ts';
import { predikatOf, predikatRank, show } from './predikat.ts';
import type { Score, Shown } from './score.ts';
import { stepsOf, type Step } from './steps.ts';

/** One indicator's part of a plan: `rungs` steps from its present level up. */
export interface PlannedRise {
  readonly indicatorId: string;
  readonly from: number;
  readonly to: number;
  readonly rungs: number;
  readonly gain: Ratio;
}

export type StepPlan =
  | { readonly kind: 'already-there' }
  | {
      readonly kind: 'plan';
      readonly steps: number;
      readonly rises: readonly PlannedRise[];
      readonly value: Shown;
      readonly predikat: string;
    }
  | { readonly kind: 'out-of-reach'; readonly best: Shown; readonly predikat: string }
  | { readonly kind: 'no-score' };

interface Ladder {
  /** Cumulative gains in units of 1/scale: `gains[j]` after j steps. */
  readonly gains: readonly bigint[];
  readonly steps: readonly Step[];
}

function commonScale(steps: readonly Step[]): bigint {
  return steps.reduce((scale, step) => (scale * step.gain.d) / greatest(scale, step.gain.d), 1n);
}

function greatest(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatest(b, a % b);
}

function toLadder(steps: readonly Step[], scale: bigint): Ladder {
  const gains = [0n];
  for (const { gain } of steps) gains.push((gains.at(-1) ?? 0n) + (gain.n * scale) / gain.d);
  return { gains, steps };
}

/** best[k] = greatest gain with exactly k steps; taken[k] = how many of them on this ladder. */
interface Row {
  readonly best: readonly bigint[];
  readonly taken: readonly number[];
}

function extend(before: Row, ladder: Ladder): Row {
  const best: bigint[] = [];
  const taken: number[] = [];
  const most = before.best.length - 1 + ladder.steps.length;
  for (let k = 0; k <= most; k += 1) {
    let top = -1n;
    let choice = 0;
    for (let j = 0; j <= Math.min(k, ladder.steps.length); j += 1) {
      const rest = before.best[k - j];
      if (rest !== undefined && rest + (ladder.gains[j] ?? 0n) > top) {
        top = rest + (ladder.gains[j] ?? 0n);
        choice = j;
      }
    }
    best.push(top);
    taken.push(choice);
  }
  return { best, taken };
}

function risesOf(
  ladders: readonly Ladder[],
  rows: readonly Row[],
  count: number,
  scale: bigint,
): readonly PlannedRise[] {
  const rises: PlannedRise[] = [];
  let left = count;
  for (let at = ladders.length - 1; at >= 0; at -= 1) {
    const rungs = rows[at]?.taken[left] ?? 0;
    const first = ladders[at]?.steps[0];
    const last = ladders[at]?.steps[rungs - 1];
    if (first && last) {
      rises.unshift({
        indicatorId: first.indicatorId,
        from: first.from,
        to: last.to,
        rungs,
        gain: ratio(ladders[at]?.gains[rungs] ?? 0n, scale),
      });
    }
    left -= rungs;
  }
  return rises;
}

/**
 * The fewest single steps (one indicator, one rung) that bring the number shown
 * now to `target` or above; of all plans with that number of steps, one with the
 * greatest index. Exact: a grouped knapsack over the ladders in integers, so it
 * also holds where rungs are unequal (0, 40, 60, 80, 100). Equal plans resolve to
 * the indicators that come last in reading order taking as few steps as possible.
 * Throws when the rubric has no such predikat (a bug of the caller).
 */
export function fewestSteps(rubric: Rubric, score: Score, target: string): StepPlan {
  const { outcome } = score;
  if (outcome.kind === 'none') return { kind: 'no-score' };
  const goal = predikatRank(rubric, target);
  if (goal < 0) throw new RangeError(`fewestSteps: no such predikat: ${target}`);
  if (predikatRank(rubric, outcome.predikat) >= goal) return { kind: 'already-there' };
  const all = indicatorTraces(score)
    .map(stepsOf)
    .filter((steps) => steps.length > 0);
  const scale = commonScale(all.flat());
  const ladders = all.map((steps) => toLadder(steps, scale));
  const rows: Row[] = [];
  let row: Row = { best: [0n], taken: [0] };
  for (const ladder of ladders) {
    row = extend(row, ladder);
    rows.push(row);
  }
  const after = row.best.map((gain) => add(outcome.value.exact, ratio(gain, scale)));
  const count = after.findIndex((exact) => predikatRank(rubric, predikatOf(rubric, exact)) >= goal);
  const reached = after[count];
  if (reached) {
    return {
      kind: 'plan',
      steps: count,
      rises: risesOf(ladders, rows, count, scale),
      value: show(rubric, reached),
      predikat: predikatOf(rubric, reached),
    };
  }
  const best = after.at(-1) ?? outcome.value.exact;
  return { kind: 'out-of-reach', best: show(rubric, best), predikat: predikatOf(rubric, best) };
}
