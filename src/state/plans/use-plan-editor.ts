import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { savePlan } from '#workflow/plans/plans.ts';
import { useDesk } from '#state/desk.ts';
import { openPlans } from './open-plans.ts';
import { createPlanEditor, type PlanEditor, type PlanEditorState } from './plan-editor.ts';

/**
 * A plan, kept in step with what is stored. All places that show the same plan share one editor.
 * One use is for one plan: give the component a key.
 */
export function usePlanEditor(plan: InvestmentPlan): PlanEditor {
  const desk = useDesk();
  const { id } = plan;
  const [editor] = useState(
    () => openPlans.get(id) ?? createPlanEditor(plan, (edit) => savePlan(desk, id, edit)),
  );
  useEffect(() => openPlans.show(id, editor), [id, editor]);
  useEffect(() => editor.receive(plan), [editor, plan]);
  return editor;
}

/** The plan as it stands now, with whether it is on disk. */
export function usePlanState(editor: PlanEditor): PlanEditorState {
  return useStore(editor.store);
}
