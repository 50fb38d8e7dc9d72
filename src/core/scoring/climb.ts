import type { Indicator } from '#core/rubric/types.ts';

/** One rung of the ladder as the score saw it. */
export interface Rung {
  readonly level: number;
  /** Criteria of this level that are not ticked. */
  readonly missingCriteria: readonly string[];
  /** Required evidence of this level that is not attached; empty when evidence is not asked for. */
  readonly missingEvidence: readonly string[];
  /** Everything here and below is met. */
  readonly reached: boolean;
}

export interface Climb {
  readonly level: number;
  readonly rungs: readonly Rung[];
}

/**
 * Climbs an indicator's ladder: the highest level whose criteria are ticked, and
 * all below (cumulative levels: PermenPANRB 59/2020, Lampiran, tingkat kematangan;
 * "below" is the sorted order, levels need not be 1..n). With `attached`, a level
 * also needs its required evidence. Unknown ids in either set are ignored.
 */
export function climb(
  indicator: Indicator,
  ticked: ReadonlySet<string>,
  attached: ReadonlySet<string> | null,
): Climb {
  let unbroken = true;
  let level = indicator.levels[0]?.level ?? 0;
  const rungs = indicator.levels.map((step): Rung => {
    const missingCriteria = step.criteria.filter(({ id }) => !ticked.has(id)).map(({ id }) => id);
    const missingEvidence = attached
      ? step.evidence.filter((item) => item.required && !attached.has(item.id)).map(({ id }) => id)
      : [];
    unbroken &&= missingCriteria.length === 0 && missingEvidence.length === 0;
    if (unbroken) level = step.level;
    return { level: step.level, missingCriteria, missingEvidence, reached: unbroken };
  });
  return { level, rungs };
}
