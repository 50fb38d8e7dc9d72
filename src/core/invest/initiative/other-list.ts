import { otherListsOf, type BudgetCodes } from './budget-code.ts';
import type { Initiative } from './catalogue.ts';
import type { InitiativeProblem } from './initiative-fault.ts';

/** What is wrong with the code of an initiative, held against the lists of codes; null = not here. */
export function otherListProblems(
  { id, budgetCode }: Pick<Initiative, 'id' | 'budgetCode'>,
  codes: BudgetCodes | null,
): readonly InitiativeProblem[] {
  const lists = codes && budgetCode ? otherListsOf(codes, budgetCode) : [];
  return lists.length > 0 ? [{ id, fault: { kind: 'other-list', lists } }] : [];
}
