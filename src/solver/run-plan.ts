import type { CallbackData, Highs, Model } from 'highs';
import { checkStarts, type StartFault } from '#core/invest/choice/check-starts.ts';
import type { PlanOrder, Starts } from '#core/invest/choice/plan-order.ts';
import { costIn } from '#core/invest/choice/spend.ts';
import { modelData } from './highs-model.ts';
import { valuesOf, type PlanRow, type Term } from './plan-draft.ts';
import type { PlanModel } from './plan-model.ts';
import { startsIn } from './plan-starts.ts';

/** One search: what is to be as large as can be, how near to the bound, and how long. */
export interface Search {
  readonly aim: readonly Term[];
  /** Stops within this share of the bound. */
  readonly gap: number;
  readonly nodes: number;
  readonly seconds: number;
  /** A plan that holds everything, to begin with. */
  readonly from: Starts | null;
  readonly heard: (found: number | null, bound: number) => void;
}

export type Found =
  | { readonly kind: 'impossible' }
  /** Over by time or nodes before anything was found. */
  | { readonly kind: 'nothing'; readonly isCutShort: boolean }
  | { readonly kind: 'unsound'; readonly faults: readonly StartFault[] }
  | {
      readonly kind: 'plan';
      readonly starts: Starts;
      /** No plan has a greater sum. */
      readonly bound: number;
      /** Over by time, where another computer may come further. */
      readonly isCutShort: boolean;
    };

/** The same answer everywhere: a fixed seed, and sums of whole numbers. */
const OPTIONS = {
  output_flag: false,
  random_seed: 0,
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
  mip_abs_gap: 0.5,
} as const;

/** The solver's word for a solution that holds. */
const FEASIBLE = 2;

/** Plans over a ceiling by less than the solver sees: each is cut off once. */
const MOST_CUTS = 50;

function seed(opened: Model, model: PlanModel, starts: Starts): void {
  opened.setSolution({ colValue: valuesOf(model, starts) });
}

/**
 * Forbids what is spent too much together, and whatever holds all of it. Years that proposals share
 * cannot say which of them is meant: no cut.
 */
function cutsOf(
  order: PlanOrder,
  model: PlanModel,
  starts: Starts,
  faults: readonly StartFault[],
): readonly PlanRow[] {
  if (model.starts.groups.some(({ members }) => members.length > 1)) return [];
  return faults.flatMap((fault): readonly PlanRow[] => {
    if (fault.kind !== 'ceiling') return [];
    const terms = order.proposals.flatMap((one): readonly Term[] => {
      const start = starts.get(one.id);
      if (start === undefined || costIn(one, start, fault.year) === 0) return [];
      if (fault.source !== null && one.source !== fault.source) return [];
      const group = model.starts.groups.find(({ members: [only] }) => only?.id === one.id);
      const column = group?.inYear[start];
      return column === undefined ? [] : [[1, column]];
    });
    return [{ terms, low: -Infinity, high: terms.length - 1 }];
  });
}

/**
 * Searches once; what the solver calls a plan is held against the order in whole rupiah. `rows`
 * grows by what has to be forbidden because the solver took a rupiah too much for none.
 */
export function runPlan(
  highs: Highs,
  order: PlanOrder,
  model: PlanModel,
  rows: PlanRow[],
  search: Search,
): Found {
  const { modelStatus: statuses, callbackType } = highs.constants;
  // The solver takes no model without columns: there is one plan, of nothing.
  if (model.columns.length === 0) {
    const isImpossible = rows.some(({ low, high }) => low > 0 || high < 0);
    return isImpossible
      ? { kind: 'impossible' }
      : { kind: 'plan', starts: new Map(), bound: 0, isCutShort: false };
  }
  const once = (): Found =>
    highs.withModel(modelData(highs, model.columns, rows, search.aim), (opened): Found => {
      opened.options.set({
        ...OPTIONS,
        mip_rel_gap: search.gap,
        mip_max_nodes: search.nodes,
        time_limit: search.seconds,
      });
      if (search.from) seed(opened, model, search.from);
      const hear = ({ data }: { readonly data: CallbackData }): undefined => {
        const { mip_dual_bound: bound = Infinity, mip_primal_bound: found = -Infinity } = data;
        search.heard(Number.isFinite(found) ? found : null, bound);
      };
      const { modelStatus } = opened.run({
        [callbackType.mipLogging]: hear,
        [callbackType.mipInterrupt]: hear,
      });
      // Every column has two bounds: what the solver cannot tell from unbounded is impossible too.
      if (modelStatus === statuses.infeasible || modelStatus === statuses.unboundedOrInfeasible) {
        return { kind: 'impossible' };
      }
      const isCutShort = modelStatus === statuses.timeLimit;
      if (opened.info.get('primal_solution_status') !== FEASIBLE) {
        return { kind: 'nothing', isCutShort };
      }
      return {
        kind: 'plan',
        starts: startsIn(model.starts, opened.getSolution().colValue),
        bound: Number(opened.info.get('mip_dual_bound')),
        isCutShort,
      };
    });
  let faults: readonly StartFault[] = [];
  for (let cuts = 0; cuts < MOST_CUTS; cuts += 1) {
    const found = once();
    if (found.kind !== 'plan') return found;
    faults = checkStarts(order, found.starts);
    if (faults.length === 0) return found;
    const more = cutsOf(order, model, found.starts, faults);
    if (more.length === 0) break;
    rows.push(...more);
  }
  return { kind: 'unsound', faults };
}
