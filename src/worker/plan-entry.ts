import { expose } from 'comlink';
import type { PlanAnswer, PlanAsk } from '#core/invest/plan-ask.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { keepPlans, type PlanKeeper } from '#workflow/plans/plan-keeper.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { shippedCatalogues } from '#workflow/plans/shipped-catalogues.ts';
import { shippedRubrics } from '#workflow/rubrics/shipped-rubrics.ts';

let keeper: Promise<PlanKeeper> | undefined;

function opened(): Promise<PlanKeeper> {
  if (!keeper) throw new Error('plans: asked before it was opened');
  return keeper;
}

/** What a worker that keeps the agreed results for planning can be asked. */
const planVerbs = {
  /** Reads instruments and catalogues while there is a network. */
  async warmUp(): Promise<void> {
    await Promise.all([shippedRubrics(), shippedCatalogues()]);
  },
  /** `changed` is called whenever an answer given before may no longer hold. */
  async open(database: string, key: CryptoKey | null, changed: () => void): Promise<void> {
    keeper = keepPlans(database, key, changed);
    await keeper;
  },
  async ask(plan: InvestmentPlan, ask: PlanAsk): Promise<PlanAnswer<PlanAsk> | NoBook> {
    return (await opened()).ask(plan, ask);
  },
};

export type PlanVerbs = typeof planVerbs;

expose(planVerbs);
