import { planSchema, type InvestmentPlan } from '#core/invest/plan.ts';
import type { Result } from '#core/lib/result.ts';
import type { SavePlanFailure } from '#workflow/plans/plans.ts';
import {
  createEditQueue,
  shownRecord,
  type EditQueue,
  type EditQueueState,
  type RecordEdit,
  type RecordKind,
} from '#state/saving/edit-queue.ts';

/** One change of a plan. */
export type PlanEdit = RecordEdit<InvestmentPlan>;
export type PlanEditorState = EditQueueState<InvestmentPlan, SavePlanFailure>;
export type PlanEditor = EditQueue<InvestmentPlan, SavePlanFailure>;

/** The plan as the person sees it: the stored one with what waits on top. */
export const shownPlan: (state: PlanEditorState) => InvestmentPlan = shownRecord;

const KIND: RecordKind<InvestmentPlan> = {
  key: ({ id }) => `timbang-isian-rencana-1:${id}`,
  tables: ['decisions', 'priorities', 'hand', 'windows'],
  read: (plan) => planSchema.safeParse(plan).data,
  isClosed: ({ status }) => status === 'final',
};

/** One plan with autosave. */
export function createPlanEditor(
  plan: InvestmentPlan,
  save: (edit: PlanEdit) => Promise<Result<InvestmentPlan, SavePlanFailure>>,
): PlanEditor {
  return createEditQueue(KIND, plan, save);
}
