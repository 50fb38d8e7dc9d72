import { checkStarts } from '#core/invest/choice/check-starts.ts';
import type { PlanOrder, Starts } from '#core/invest/choice/plan-order.ts';
import { compareMerit, meritOf } from '#core/invest/choice/reach.ts';

/** Every way to start each proposal in one of the years or never. For few proposals only. */
function* everyPlan({ proposals, years }: PlanOrder): Generator<Starts> {
  const ways = years + 1;
  for (let code = 0; code < ways ** proposals.length; code += 1) {
    const starts = new Map<string, number>();
    let rest = code;
    for (const { id } of proposals) {
      const way = rest % ways;
      rest = Math.floor(rest / ways);
      if (way < years) starts.set(id, way);
    }
    yield starts;
  }
}

/** The greatest merit of all plans that hold everything; null where none does. */
export function bestByTrying(order: PlanOrder): readonly number[] | null {
  let best: readonly number[] | null = null;
  for (const starts of everyPlan(order)) {
    if (checkStarts(order, starts).length > 0) continue;
    const merit = meritOf(order, starts);
    if (!best || compareMerit(merit, best) > 0) best = merit;
  }
  return best;
}
