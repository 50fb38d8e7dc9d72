import type { InvestmentPlan } from '#core/invest/plan.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { removePlanFailureText } from '#state/plans/plan-failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import { copyPlan, removePlan, restorePlan } from '#workflow/plans/plans.ts';
import { text } from './text.ts';

interface PlanHands {
  readonly copy: (plan: InvestmentPlan) => Promise<void>;
  readonly remove: (plan: InvestmentPlan) => Promise<void>;
  /** Takes away a row that cannot be read. */
  readonly removeRow: (key: string, row: object, name: string) => Promise<void>;
}

/** What is done with whole plans; what is taken away can be brought back. */
export function usePlanHands(): PlanHands {
  const desk = useDesk();
  const bringBack = async (row: object, name: string): Promise<void> => {
    const done = await restorePlan(desk, row);
    say(done.ok ? text.said.restored(name) : failureText(done.error, 'changing'));
  };
  const removeRow: PlanHands['removeRow'] = async (key, row, name) => {
    const done = await removePlan(desk, key, row);
    if (!done.ok) {
      say(removePlanFailureText(done.error));
      return;
    }
    say(text.said.removed(name), { label: text.undo, run: () => void bringBack(done.value, name) });
    // The button that had the focus goes with its row.
    document.querySelector('h1')?.focus();
  };
  return {
    removeRow,
    remove: (plan) => removeRow(plan.id, plan, plan.name.trim() || text.unnamed),
    copy: async (plan) => {
      const name = text.copyName(plan.name.trim() || text.unnamed);
      const made = await copyPlan(desk, plan, name);
      say(made.ok ? text.said.copied(name) : failureText(made.error, 'changing'));
    },
  };
}
