import { setByHand, takeChoice } from '#core/invest/choice/choice-edits.ts';
import { ownProposalOf, putOwn } from '#core/invest/initiative/own-proposal.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Price } from '#core/invest/price/price.ts';
import { choicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import { SAMPLE_OFFICER } from '#core/sample/clearances.ts';
import {
  SAMPLE_HAND,
  SAMPLE_KEPT,
  SAMPLE_OWN,
  SAMPLE_PLAN_YEARS,
  sampleBasis,
  sampleDecisions,
} from '#core/sample/investment.ts';
import { choiceGround } from '#workflow/plans/choice-ground.ts';
import type { Desk } from '#workflow/desk.ts';
import { searchBook } from '#workflow/plans/plan-search.ts';
import { readPlanSolver } from '#workflow/plans/plan-solver.ts';
import { bookOf } from '#workflow/plans/plan-source.ts';
import { createPlan, savePlan } from '#workflow/plans/plans.ts';
import { readGround } from '#workflow/portfolio/portfolio-ground.ts';
import { projectOutcomes } from '#workflow/portfolio/project-outcomes.ts';
import { must } from './sample-must.ts';
import { shippedCatalogues } from '#workflow/plans/shipped-catalogues.ts';

interface Planned {
  readonly plan: InvestmentPlan;
  /** Everything the plan is chosen from. */
  readonly book: PlanBook;
}

type ReadBook = (plan: InvestmentPlan) => Promise<PlanBook>;

/** Searches as the button does. Where there is no solver the plan stays as it was, unsearched. */
async function search(desk: Desk, plan: InvestmentPlan, read: ReadBook): Promise<Planned> {
  const book = await read(plan);
  const solver = await readPlanSolver().catch(() => null);
  if (!solver) return { plan, book };
  const end = searchBook(solver, book, desk.now(), () => undefined);
  if (end.kind !== 'chosen') throw new Error(`sample: plan: ${JSON.stringify(end)}`);
  return { plan: takeChoice(plan, end.choice), book };
}

/** What people said: what it starts from, gates, lines of prices, a proposal of their own. */
async function said(
  desk: Desk,
  plan: InvestmentPlan,
  prices: readonly Price[],
  read: ReadBook,
): Promise<InvestmentPlan> {
  const initiatives = (await shippedCatalogues()).flatMap((one) => one.initiatives);
  const by = { by: SAMPLE_OFFICER, at: desk.now() };
  const decided = sampleDecisions(initiatives, prices, by)(sampleBasis(plan));
  const { open } = choicesView(await read(decided));
  return putOwn(decided, must(ownProposalOf(SAMPLE_OWN.id, SAMPLE_OWN.draft, open, null)));
}

/**
 * Makes the investment plan of the sample from the results that are at its desk: said, searched,
 * changed by hand, and searched again, by what the application does when somebody presses the
 * same. The first search is kept beside it.
 */
export async function playPlan(
  desk: Desk,
  firstYear: number,
  prices: readonly Price[],
): Promise<Planned> {
  must(await projectOutcomes(desk, () => undefined, new AbortController().signal));
  const ground = await readGround(desk);
  const read: ReadBook = async (plan) => {
    const book = await bookOf(desk, ground, plan);
    if ('kind' in book) throw new Error(`sample: plan: ${book.kind}`);
    return book;
  };
  const years = SAMPLE_PLAN_YEARS;
  const name = `Rencana Investasi TIK ${firstYear}–${firstYear + years - 1} (contoh)`;
  const blank = must(await createPlan(desk, { name, firstYear, years }));
  const first = await search(desk, await said(desk, blank, prices, read), read);
  const moment = { at: desk.now(), ground: choiceGround(first.book) };
  const byHand = SAMPLE_HAND.reduce<InvestmentPlan>(
    (plan, hand) => setByHand(plan, { ...hand, keepAs: SAMPLE_KEPT }, moment),
    first.plan,
  );
  const last = await search(desk, byHand, read);
  const { id } = blank;
  const { plan } = last;
  const stored = must(await savePlan(desk, id, (now) => ({ ...plan, id, revision: now.revision })));
  return { plan: stored, book: { ...last.book, plan: stored } };
}
