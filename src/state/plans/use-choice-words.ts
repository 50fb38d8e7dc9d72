import type { InvestmentPlan } from '#core/invest/plan.ts';
import { choiceWords, type ChoiceWords } from './choice-text.ts';
import { usePlanView } from './use-plan-view.ts';

/** Words for some ids of proposals, of agencies and sources; ids stand for themselves until then. */
export function useChoiceWords(plan: InvestmentPlan, ids: readonly string[]): ChoiceWords {
  const asked = usePlanView(plan, {
    part: 'choice-names',
    ids: [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)),
  });
  const names = asked.kind === 'here' && !('kind' in asked.view) ? asked.view : null;
  return choiceWords(plan, names);
}
