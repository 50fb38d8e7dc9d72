import { createContext, use } from 'react';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { PlanEditor } from './plan-editor.ts';

/** The open plan, for every page inside its frame. */
export interface PlanHandle {
  /** As the person sees it: unsaved changes included. */
  readonly plan: InvestmentPlan;
  readonly editor: PlanEditor;
  /** It is final: nothing of it may be changed. */
  readonly isClosed: boolean;
}

export const PlanContext = createContext<PlanHandle | null>(null);

/** Throws outside the plan's frame (a bug, not a user's mistake). */
export function usePlan(): PlanHandle {
  const handle = use(PlanContext);
  if (!handle) throw new Error('usePlan: no open plan');
  return handle;
}
