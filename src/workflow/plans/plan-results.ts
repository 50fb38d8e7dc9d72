import type { RubricRef } from '#core/assessment/assessment.ts';
import { knownLine } from '#core/history/known-line.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { WHOLE_PORTFOLIO } from '#core/portfolio/query.ts';
import { keptOut } from '#core/portfolio/standing.ts';
import { whichCounts } from '#core/portfolio/which-counts.ts';
import { readRoster } from '#storage/roster.ts';
import { readSetAside } from '#storage/workspaces/set-aside.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { readOutcomeSources } from '#workflow/portfolio/outcome-sources.ts';

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
    const [sources, aside, roster] = await Promise.all([
      readOutcomeSources(desk),
      readSetAside(desk.db),
      readRoster(desk.db),
    ]);
    if (!sources.ok) return sources;
    const { trust: filter } = WHOLE_PORTFOLIO;
    const signed = sources.value.open.filter(({ trust }) => keptOut(trust, filter) === null);
    const left = new Set<string>(aside.sound.map(({ id }) => id));
    const lineOf = knownLine(roster.sound);
    const { counted } = whichCounts(signed, left, ({ outcome: { agency, year } }) =>
      lineOf(agency, year),
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
