import { useEffect, useState } from 'react';
import type { BudgetCodes } from '#core/invest/initiative/budget-code.ts';
import { budgetCodes } from '#workflow/plans/budget-codes.ts';

/** The codes of the budget; undefined while they are fetched, null when they cannot be. */
export function useBudgetCodes(): BudgetCodes | null | undefined {
  const [codes, setCodes] = useState<BudgetCodes | null>();
  useEffect(() => {
    let current = true;
    budgetCodes().then(
      (read) => {
        if (current) setCodes(read);
      },
      () => {
        if (current) setCodes(null);
      },
    );
    return () => {
      current = false;
    };
  }, []);
  return codes;
}
