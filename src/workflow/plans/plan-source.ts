import { agreedLevels } from '#core/invest/proposal/agreed-levels.ts';
import { offeredFor } from '#core/invest/proposal/offered.ts';
import { planBook, type PlanBook } from '#core/invest/plan-book.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Ground } from '#core/portfolio/ground.ts';
import { readOwnInitiatives } from '#storage/initiatives.ts';
import type { Desk } from '#workflow/desk.ts';
import { rubricFor } from '#workflow/portfolio/portfolio-ground.ts';
import { shippedCatalogues } from './shipped-catalogues.ts';

/** Why there is nothing to plan from. */
export type NoBook =
  /** No agreed result of that year and instrument is here. */
  | { readonly kind: 'no-results' }
  /** The instrument of the results is not here. */
  | { readonly kind: 'no-rubric'; readonly id: string; readonly version: string };

/** Makes the book of one plan from what lies at this desk. */
export async function bookOf(
  desk: Desk,
  ground: Ground,
  plan: InvestmentPlan,
): Promise<PlanBook | NoBook> {
  const agreed = agreedLevels(ground, plan.results);
  if (!agreed || agreed.agencies.length === 0) return { kind: 'no-results' };
  const { id, version } = agreed.ref;
  const [rubric, catalogues, own] = await Promise.all([
    rubricFor(desk, agreed.ref),
    shippedCatalogues(),
    readOwnInitiatives(desk.db),
  ]);
  if (!rubric) return { kind: 'no-rubric', id, version };
  return planBook(plan, { rubric, ground: agreed, offered: offeredFor(id, catalogues, own.sound) });
}
