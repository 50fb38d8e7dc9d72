import type { Rubric } from './types.ts';
import { groupsWithPaths } from './walk-paths.ts';
import { placedIndicators } from './walk.ts';

/** How large an instrument is. */
export interface RubricCounts {
  /** Number of groups at every depth, from the top. */
  readonly groups: readonly number[];
  /** Official indicators: one that is answered several times counts once. */
  readonly indicators: number;
  /** What has to be filled in: every answer of a repeated indicator counts. */
  readonly entries: number;
  readonly criteria: number;
  readonly evidence: number;
  /** How many of the evidence items a level cannot do without. */
  readonly required: number;
}

/** Counts the parts of an instrument. */
export function countsOf(rubric: Rubric): RubricCounts {
  const located = groupsWithPaths(rubric);
  const placed = placedIndicators(rubric).map(({ indicator }) => indicator);
  const levels = placed.flatMap((indicator) => indicator.levels);
  const evidence = levels.flatMap((step) => step.evidence);
  return {
    groups: rubric.levelNames
      .slice(0, -1)
      .map((_, at) => located.filter(({ depth }) => depth === at + 1).length),
    indicators: new Set(placed.map(({ code, repeat }) => repeat?.code ?? code)).size,
    entries: placed.length,
    criteria: levels.reduce((sum, step) => sum + step.criteria.length, 0),
    evidence: evidence.length,
    required: evidence.filter((item) => item.required).length,
  };
}
