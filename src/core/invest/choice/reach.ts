import type { Ladder, PlanOrder, Starts } from './plan-order.ts';

/** What a plan reaches at the end of its last year. */
interface Reach {
  /** Units of each agency's index above now. */
  readonly gains: ReadonlyMap<string, number>;
  /** Units of all agencies, each times its priority. */
  readonly gain: number;
  /** Agencies at or above their goal. */
  readonly good: number;
  /** Units of the lowest group; 0 without groups. */
  readonly worst: number;
}

/** Steps of one ladder, from the first, that the marked steps climb without a hole. */
export function climbed(
  { gains }: Pick<Ladder, 'gains'>,
  isCovered: (step: number) => boolean,
): number {
  let step = 0;
  while (step < gains.length && isCovered(step)) step += 1;
  return step;
}

const keyOf = (agency: string, indicator: string): string => `${agency}\n${indicator}`;

/** Every step that a chosen proposal covers, by agency and indicator. */
function coveredSteps({ proposals }: PlanOrder, starts: Starts): ReadonlyMap<string, Set<number>> {
  const covered = new Map<string, Set<number>>();
  for (const { id, raises } of proposals) {
    if (!starts.has(id)) continue;
    for (const { agency, indicator, from, to } of raises) {
      const key = keyOf(agency, indicator);
      const steps = covered.get(key) ?? new Set();
      for (let step = from; step < to; step += 1) steps.add(step);
      covered.set(key, steps);
    }
  }
  return covered;
}

/**
 * Climbs every ladder as far as the chosen proposals carry without a hole. Gains of two
 * proposals do not add up where they raise the same step.
 */
function reachOf(order: PlanOrder, starts: Starts): Reach {
  const covered = coveredSteps(order, starts);
  const groups = new Map(order.groups.map(({ id, base }) => [id, base]));
  const gains = new Map<string, number>();
  let gain = 0;
  let good = 0;
  for (const { id, ladders, priority, missing } of order.agencies) {
    let own = 0;
    for (const ladder of ladders) {
      const steps = covered.get(keyOf(id, ladder.indicator));
      const rungs = climbed(ladder, (step) => steps?.has(step) ?? false);
      for (let step = 0; step < rungs; step += 1) {
        own += ladder.gains[step] ?? 0;
        const base = groups.get(ladder.group);
        if (base !== undefined) groups.set(ladder.group, base + (ladder.groupGains[step] ?? 0));
      }
    }
    gains.set(id, own);
    gain += own * priority;
    if (missing !== null && own >= missing) good += 1;
  }
  const worst = groups.size === 0 ? 0 : Math.min(...groups.values());
  return { gains, gain, good, worst };
}

/** What a plan is judged by, the first number first: larger is better. */
export function meritOf(order: PlanOrder, starts: Starts): readonly number[] {
  const { gain, good, worst } = reachOf(order, starts);
  if (order.objective === 'gain') return [gain];
  return [order.objective === 'good' ? good : worst, gain];
}

/** Negative, zero or positive as the first merit is worse than, equal to or better than the other. */
export function compareMerit(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, place) => one !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Units of each agency's index above now. */
export function gainsOf(order: PlanOrder, starts: Starts): ReadonlyMap<string, number> {
  return reachOf(order, starts).gains;
}

/** Agencies at or above their goal, whatever the objective is. */
export function goodOf(order: PlanOrder, starts: Starts): number {
  return reachOf(order, starts).good;
}
