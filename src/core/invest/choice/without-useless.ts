import { checkStarts } from './check-starts.ts';
import type { PlanOrder, Proposal, Starts } from './plan-order.ts';
import { climbed, compareMerit, meritOf } from './reach.ts';

const keyOf = (agency: string, indicator: string): string => `${agency}\n${indicator}`;

/** How many chosen proposals cover each step that is climbed, by agency and indicator. */
function coversOf({ proposals, agencies }: PlanOrder, starts: Starts): Map<string, number[]> {
  const covers = new Map<string, number[]>();
  for (const { id, raises } of proposals) {
    if (!starts.has(id)) continue;
    for (const { agency, indicator, from, to } of raises) {
      const key = keyOf(agency, indicator);
      const counts = covers.get(key) ?? [];
      covers.set(key, counts);
      for (let step = from; step < to; step += 1) counts[step] = (counts[step] ?? 0) + 1;
    }
  }
  for (const { id, ladders } of agencies) {
    for (const ladder of ladders) {
      const counts = covers.get(keyOf(id, ladder.indicator));
      if (counts) counts.length = climbed(ladder, (step) => (counts[step] ?? 0) > 0);
    }
  }
  return covers;
}

/** Whether a proposal may go: nothing that stays requires it, no place receives too little then. */
function losing({ proposals, floors }: PlanOrder, starts: Starts) {
  const leaning = new Map<string, number>();
  const count = (requires: readonly string[], times: 1 | -1): void => {
    for (const id of requires) leaning.set(id, (leaning.get(id) ?? 0) + times);
  };
  const worth = (one: Proposal, of: 'proposals' | 'rupiah'): number =>
    of === 'proposals' ? 1 : one.cost;
  const spare = floors.map(({ least }) => -least);
  const add = (one: Proposal, times: 1 | -1): void => {
    count(one.requires, times);
    floors.forEach(({ place, of }, at) => {
      if (one.places.includes(place)) spare[at] = (spare[at] ?? 0) + times * worth(one, of);
    });
  };
  for (const one of proposals) if (starts.has(one.id)) add(one, 1);
  const may = (one: Proposal): boolean =>
    (leaning.get(one.id) ?? 0) === 0 &&
    floors.every(
      ({ place, of }, at) => !one.places.includes(place) || (spare[at] ?? 0) >= worth(one, of),
    );
  return { may, lose: (one: Proposal): void => add(one, -1) };
}

/**
 * Takes out, the dearest first, what the plan is worth as much without: others raise the same
 * steps, or its own hang in the air. What holds a floor or is required by others stays.
 */
export function withoutUseless(order: PlanOrder, starts: Starts): Starts {
  const kept = new Map(starts);
  const covers = coversOf(order, starts);
  const { may, lose } = losing(order, starts);
  const costs = [...order.proposals].sort((a, b) => b.cost + b.running - a.cost - a.running);
  for (const one of costs) {
    const { id, isMust, raises } = one;
    if (isMust || !kept.has(id) || !may(one)) continue;
    const steps = raises.map(({ agency, indicator, from, to }) => {
      const counts = covers.get(keyOf(agency, indicator)) ?? [];
      return { counts, from, to: Math.min(to, counts.length) };
    });
    const isNeeded = steps.some(({ counts, from, to }) =>
      counts.slice(from, Math.max(from, to)).some((count) => count < 2),
    );
    if (isNeeded) continue;
    kept.delete(id);
    lose(one);
    for (const { counts, from, to } of steps) {
      for (let step = from; step < to; step += 1) counts[step] = (counts[step] ?? 0) - 1;
    }
  }
  // Held against the order once more: a plan that is worth less, or breaks anything, stays as it was.
  const isWorse = compareMerit(meritOf(order, kept), meritOf(order, starts)) < 0;
  return isWorse || checkStarts(order, kept).length > 0 ? starts : kept;
}
