import { planSchema, type InvestmentPlan } from '#core/invest/plan.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { DamagedRow } from './assessments.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readRow, readRows } from '#storage/rows/rows.ts';
import { soundRow, soundRows } from '#storage/rows/sound-rows.ts';

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

/** Why a plan was not taken away. It lies there untouched. */
export type TakePlanFailure =
  | { readonly kind: 'no-such-plan' }
  /** Somebody changed it since it was shown. */
  | { readonly kind: 'changed-plan' };

/**
 * Takes a plan away, also a damaged one, as long as it is the one that was `seen`; gives back what
 * lay there.
 */
export async function takePlan(
  db: TimbangDatabase,
  id: string,
  seen: object,
): Promise<Result<object, TakePlanFailure>> {
  const { row, stored } = await readRow(db, 'plans', id);
  if (typeof row !== 'object' || row === null) return fail({ kind: 'no-such-plan' });
  if (!sameValue(row, seen)) return fail({ kind: 'changed-plan' });
  const name = db.vault.name(id);
  const isTaken = await db.transaction('rw', db.plans, async () => {
    const now: unknown = await db.table('plans').get(name);
    if (!sameValue(now, stored)) return false;
    await db.table('plans').delete(name);
    return true;
  });
  return isTaken ? ok(row) : fail({ kind: 'changed-plan' });
}
