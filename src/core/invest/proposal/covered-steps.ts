import type { InitiativeRaise } from '#core/invest/initiative/catalogue.ts';
import type { CoveredSteps } from './candidate.ts';
import type { PlanLadder } from './plan-ladders.ts';

/**
 * The steps above now that one initiative covers for one agency. What is already reached, lies
 * above the target or does not apply is not among them.
 */
export function coveredSteps(
  agency: string,
  ladders: ReadonlyMap<string, PlanLadder>,
  raises: readonly InitiativeRaise[],
): readonly CoveredSteps[] {
  return raises.flatMap(({ indicator, from, to }) => {
    const steps = ladders.get(indicator)?.steps ?? [];
    const places = steps.flatMap((step, at) => (step.to > from && step.to <= to ? [at] : []));
    const [first] = places;
    if (first === undefined) return [];
    return [{ agency, indicator, from: first, to: first + places.length }];
  });
}

const keyOf = ({ agency, indicator }: CoveredSteps): string => `${agency}\n${indicator}`;

/** How far up each ladder goes when everything is taken: steps covered without a hole. */
function reachOf(all: readonly CoveredSteps[]): ReadonlyMap<string, number> {
  const byLadder = new Map<string, CoveredSteps[]>();
  for (const one of all) {
    const here = byLadder.get(keyOf(one));
    if (here) here.push(one);
    else byLadder.set(keyOf(one), [one]);
  }
  return new Map(
    [...byLadder].map(([key, parts]) => {
      let top = 0;
      for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
        if (from <= top) top = Math.max(top, to);
      }
      return [key, top];
    }),
  );
}

/**
 * Of what one candidate covers the part that can be reached when all of `others`, itself among
 * them, are taken: a step whose lower ones nobody covers lifts nothing.
 */
export function reachable(
  others: readonly CoveredSteps[],
): (raises: readonly CoveredSteps[]) => readonly CoveredSteps[] {
  const top = reachOf(others);
  return (raises) => raises.filter((one) => one.from < (top.get(keyOf(one)) ?? 0));
}
