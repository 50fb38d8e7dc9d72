import { expose } from 'comlink';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type {
  Curve,
  HandPrice,
  Robustness,
  SearchEnd,
  SearchProgress,
  WhyNot,
} from '#core/invest/choice/search-types.ts';
import type { PlanSearch } from '#workflow/plans/plan-search.ts';
import { readPlanSolver } from '#workflow/plans/plan-solver.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { shippedCatalogues } from '#workflow/plans/shipped-catalogues.ts';
import { shippedRubrics } from '#workflow/rubrics/shipped-rubrics.ts';

/** The code of the questions, apart from the start of the worker. */
const readSearch = () => import('#workflow/plans/plan-search.ts');

let search: Promise<PlanSearch> | undefined;

function opened(): Promise<PlanSearch> {
  if (!search) throw new Error('plan search: asked before it was opened');
  return search;
}

type Heard = (done: number, total: number) => void;

/** What a worker that searches plans can be asked. It is stopped from outside. */
const planSearchVerbs = {
  /** Reads instruments, catalogues and the solver while there is a network. */
  async warmUp(): Promise<void> {
    await Promise.all([readSearch(), shippedRubrics(), shippedCatalogues(), readPlanSolver()]);
  },
  /** `changed` is called whenever an answer given before may no longer hold. */
  async open(database: string, key: CryptoKey | null, changed: () => void): Promise<void> {
    search = readSearch().then(({ searchInPlans }) => searchInPlans(database, key, changed));
    await search;
  },
  async search(
    plan: InvestmentPlan,
    heard: (progress: SearchProgress) => void,
  ): Promise<SearchEnd | NoBook> {
    return (await opened()).search(plan, heard);
  },
  async whyNot(plan: InvestmentPlan, id: string, heard: Heard): Promise<WhyNot | NoBook> {
    return (await opened()).whyNot(plan, id, heard);
  },
  async curve(plan: InvestmentPlan, heard: Heard): Promise<Curve | NoBook> {
    return (await opened()).curve(plan, heard);
  },
  async robustness(plan: InvestmentPlan, heard: Heard): Promise<Robustness | NoBook> {
    return (await opened()).robustness(plan, heard);
  },
  async handPrices(plan: InvestmentPlan): Promise<readonly HandPrice[] | NoBook> {
    return (await opened()).handPrices(plan);
  },
};

export type PlanSearchVerbs = typeof planSearchVerbs;

expose(planSearchVerbs);
