import type { Highs } from 'highs';
import { demandsOf, orderWith, smallestConflict } from '#core/invest/choice/conflict.ts';
import type { PlanOrder } from '#core/invest/choice/plan-order.ts';
import type { Conflict } from '#core/invest/choice/search-types.ts';
import { modelData } from './highs-model.ts';
import { addBinds } from './plan-binds.ts';
import type { PlanDraft } from './plan-draft.ts';
import { addStarts } from './plan-starts.ts';
import type { SolveLimits } from './solve-types.ts';

const NODES = 1000;
const SECONDS_EACH = 2;

/** Whether it is certain that no plan holds the order, whatever it is worth. */
function isImpossible(highs: Highs, order: PlanOrder, seconds: number): boolean {
  const draft: PlanDraft = { columns: [], rows: [] };
  addBinds(draft, order, addStarts(draft, order, false));
  if (draft.columns.length === 0) return draft.rows.some(({ low, high }) => low > 0 || high < 0);
  const { infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  return highs.withModel(modelData(highs, draft.columns, draft.rows, []), (opened) => {
    opened.options.set({
      output_flag: false,
      random_seed: 0,
      mip_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
      mip_max_nodes: NODES,
      time_limit: seconds,
    });
    const { modelStatus } = opened.run();
    return modelStatus === infeasible || modelStatus === unboundedOrInfeasible;
  });
}

/**
 * What of an impossible order stands against each other. When the time is over the rest stays
 * unexamined and is named as well.
 */
export function conflictIn(
  highs: Highs,
  order: PlanOrder,
  { seconds, clock }: Pick<SolveLimits, 'seconds' | 'clock'>,
): Conflict {
  const began = clock();
  return smallestConflict(demandsOf(order), (demands) => {
    const left = seconds - (clock() - began);
    if (left <= 0) return false;
    return isImpossible(highs, orderWith(order, demands), Math.min(SECONDS_EACH, left));
  });
}
