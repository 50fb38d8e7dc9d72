import { useCallback, useEffect, useRef, useState } from 'react';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { SearchEnd, SearchProgress } from '#core/invest/choice/search-types.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { Cancelled } from '#worker/client.ts';
import { searchPlan, stopPlanSearch } from '#worker/plan-search-client.ts';
import { useDesk } from '#state/desk.ts';

/** Where the search of a plan stands. */
type PlanSearchState =
  | { readonly kind: 'idle' }
  /** null = the agreed results are being read. */
  | { readonly kind: 'running'; readonly progress: SearchProgress | null }
  | { readonly kind: 'ended'; readonly end: SearchEnd | NoBook }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'cancelled' };

export interface PlanSearching {
  readonly state: PlanSearchState;
  /** Begins anew; what runs already is stopped. Resolves with its end, undefined without one. */
  readonly start: (plan: InvestmentPlan) => Promise<SearchEnd | NoBook | undefined>;
  readonly cancel: () => void;
}

/** Searches a plan in a worker. Leaving the page stops what still runs. */
export function usePlanSearch(): PlanSearching {
  const { db } = useDesk();
  const [state, setState] = useState<PlanSearchState>({ kind: 'idle' });
  const running = useRef<object>(null);
  const cancel = useCallback(() => {
    if (running.current) stopPlanSearch();
  }, []);
  useEffect(() => cancel, [cancel]);

  const start = async (plan: InvestmentPlan): Promise<SearchEnd | NoBook | undefined> => {
    cancel();
    const own = {};
    running.current = own;
    const show = (next: PlanSearchState): void => {
      if (running.current === own) setState(next);
    };
    show({ kind: 'running', progress: null });
    const place = { database: db.name, key: db.vault.key };
    try {
      const end = await searchPlan(place, plan, (progress) => show({ kind: 'running', progress }));
      show({ kind: 'ended', end });
      return end;
    } catch (error) {
      show(
        error instanceof Cancelled
          ? { kind: 'cancelled' }
          : { kind: 'failed', detail: String(error) },
      );
      return undefined;
    } finally {
      if (running.current === own) running.current = null;
    }
  };
  return { state, start, cancel };
}
