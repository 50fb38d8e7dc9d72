import { planSchema, type InvestmentPlan } from '#core/invest/plan.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { DamagedRow } from './assessments.ts';
import { changeRow } from './change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readRows } from './rows.ts';
import { soundRow, soundRows } from './sound-rows.ts';

export interface PlanList {
  /** The last changed first. */
  readonly sound: readonly InvestmentPlan[];
  readonly damaged: readonly DamagedRow[];
}

/** All investment plans, and apart from them the rows that are damaged. */
export async function readPlans(db: TimbangDatabase): Promise<PlanList> {
  const { sound, damaged } = soundRows<InvestmentPlan>(planSchema, await readRows(db, 'plans'));
  const newest = (a: InvestmentPlan, b: InvestmentPlan): number =>
    b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id);
  return { sound: sound.sort(newest), damaged };
}

/** Why a plan was not changed. Nothing was written. */
export type ChangePlanFailure =
  | { readonly kind: 'no-such-plan' }
  | { readonly kind: 'damaged-plan'; readonly places: readonly string[] }
  /** It is final: first it has to be opened again. */
  | { readonly kind: 'final-plan' };

/**
 * Changes a plan as it is stored at that moment, so that what another tab wrote stays.
 * `edit` must not depend on anything but what it is given.
 */
export function changePlan(
  db: TimbangDatabase,
  id: string,
  edit: (plan: InvestmentPlan) => InvestmentPlan,
  { now, mayBeFinal }: { readonly now: string; readonly mayBeFinal: boolean },
): Promise<Result<InvestmentPlan, ChangePlanFailure>> {
  return changeRow<InvestmentPlan, ChangePlanFailure>(db, 'plans', id, (opened) => {
    if (opened.row === undefined) return fail({ kind: 'no-such-plan' });
    const read = soundRow<InvestmentPlan>(planSchema, opened);
    if (!read.ok) return fail({ kind: 'damaged-plan', places: read.error.places });
    const plan = read.value;
    if (plan.status === 'final' && !mayBeFinal) return fail({ kind: 'final-plan' });
    const next = { ...edit(plan), id, revision: plan.revision + 1, updatedAt: now };
    return ok<InvestmentPlan>(planSchema.parse(next));
  });
}
