import type { RubricRef } from '#core/assessment/assessment.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { WHOLE_PORTFOLIO } from '#core/portfolio/query.ts';
import { keptOut } from '#core/portfolio/standing.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { readCounting } from '#workflow/portfolio/read-counting.ts';

/** Agreed results that a plan can start from. */
export interface PlanResults {
  readonly rubric: RubricRef;
  readonly year: number;
  /** Whole and final ones that count. */
  readonly count: number;
}

/**
 * Of which years and instruments agreed results are here that count by themselves; the latest
 * first, then the most.
 */
export function listPlanResults(
  desk: Pick<Desk, 'db'>,
): Promise<Result<readonly PlanResults[], StorageTrouble>> {
  return attempt(async () => {
    const here = await readCounting(desk);
    if (!here.ok) return here;
    const { sources, countingOf } = here.value;
    const { trust: filter } = WHOLE_PORTFOLIO;
    const { counted } = countingOf(
      sources.open.filter(({ trust }) => keptOut(trust, filter) === null),
    );
    const found = new Map<string, PlanResults>();
    for (const { outcome } of counted) {
      const { rubric, year, stage, scope } = outcome;
      if (stage !== 'final' || scope) continue;
      const key = `${rubric.digest} ${year}`;
      found.set(key, { rubric, year, count: (found.get(key)?.count ?? 0) + 1 });
    }
    return ok([...found.values()].sort((a, b) => b.year - a.year || b.count - a.count));
  });
}
