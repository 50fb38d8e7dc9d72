import { add, subtract, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { CoveredSteps } from '#core/invest/proposal/candidate.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';

/** How often each step of one ladder is covered, and what the steps are worth. */
interface Ladder {
  readonly gains: readonly Ratio[];
  readonly covered: number[];
}

/** What the steps that are reached are worth: those without a hole below them. */
function worth({ gains, covered }: Ladder): Ratio {
  let sum = ZERO;
  for (const [at, gain] of gains.entries()) {
    if ((covered[at] ?? 0) === 0) break;
    sum = add(sum, gain);
  }
  return sum;
}

/** What one proposal is worth beside what is chosen: index points over all its agencies. */
export interface SingleGain {
  readonly all: Ratio;
  readonly byGroup: ReadonlyMap<string, Ratio>;
}

/**
 * What each proposal adds to a plan: a chosen one what the plan would lose without it, another what
 * the plan would win with it. The index is linear in every level, so that these are exact.
 */
export function singleGains(
  { agencies, candidates }: Pick<PlanBook, 'agencies' | 'candidates'>,
  chosen: ReadonlySet<string>,
): (id: string) => SingleGain {
  const ladders = new Map<string, Ladder & { readonly group: string }>();
  for (const { key, ladders: all } of agencies) {
    for (const { indicator, group, steps } of all.values()) {
      const gains = steps.map(({ gain }) => gain);
      ladders.set(`${key}\n${indicator}`, { gains, group, covered: gains.map(() => 0) });
    }
  }
  const cover = ({ agency, indicator, from, to }: CoveredSteps, by: 1 | -1): void => {
    const covered = ladders.get(`${agency}\n${indicator}`)?.covered ?? [];
    for (let step = from; step < to; step += 1) covered[step] = (covered[step] ?? 0) + by;
  };
  const raisesOf = new Map(candidates.map(({ id, raises }) => [id, raises]));
  for (const { id, raises } of candidates) {
    if (chosen.has(id)) for (const raise of raises) cover(raise, 1);
  }
  return (id) => {
    const raises = raisesOf.get(id) ?? [];
    const by = chosen.has(id) ? -1 : 1;
    const keys = [...new Set(raises.map(({ agency, indicator }) => `${agency}\n${indicator}`))];
    const touched = keys.flatMap((key) => ladders.get(key) ?? []);
    const before = touched.map(worth);
    for (const raise of raises) cover(raise, by);
    const byGroup = new Map<string, Ratio>();
    let all = ZERO;
    for (const [at, ladder] of touched.entries()) {
      const [now, then] = [worth(ladder), before[at] ?? ZERO];
      const gain = by === 1 ? subtract(now, then) : subtract(then, now);
      all = add(all, gain);
      byGroup.set(ladder.group, add(byGroup.get(ladder.group) ?? ZERO, gain));
    }
    for (const raise of raises) cover(raise, by === 1 ? -1 : 1);
    return { all, byGroup };
  };
}
