import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Receipt } from '#core/package/receipt.ts';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Score } from '#core/scoring/score.ts';
import type { FinalRecord } from './final.ts';
import { statedScore } from './final-record.ts';
import type { Finding } from './finding.ts';
import { fitsInstrument } from './fits-instrument.ts';

/** The instrument as a result applies it: by the rules of its year, within its scope. */
export function rubricOfResult(rubric: Rubric, { scope }: FinalRecord, year: number): Rubric {
  return appliedRubric(rubric, { year, scope: scope && { owner: '', indicators: scope } });
}

export interface Recount {
  /** As counted here, group by group. */
  readonly score: Score;
  /** The same, as a receipt keeps it: of a result only the first two are asked for. */
  readonly scores: NonNullable<Receipt['scores']>;
  /** What is not as the record says: the index, and each value the instrument does not know. */
  readonly differ: number;
}

/**
 * Counts a result anew from its agreed values and holds that against what it says.
 *
 * @param rubric as the result applies it, see {@link rubricOfResult}.
 */
export function recountFinal(rubric: Rubric, final: FinalRecord): Recount {
  const findings: Record<string, Finding> = {};
  for (const [id, { finding }] of Object.entries(final.values)) findings[id] = finding;
  const placed = new Map(
    placedIndicators(rubric).map(({ indicator }) => [indicator.id, indicator]),
  );
  const strange = Object.entries(findings).filter(([id, finding]) => {
    const indicator = placed.get(id);
    return !indicator || !fitsInstrument(rubric, indicator, finding);
  });
  const score = scoreOfFindings(rubric, findings);
  const counted = statedScore(score);
  const said = final.score;
  const isSame = said.value === counted.value && said.predikat === counted.predikat;
  return {
    score,
    scores: {
      claimedSaid: said.value,
      claimedCounted: counted.value,
      supportedSaid: null,
      supportedCounted: null,
    },
    differ: strange.length + (isSame ? 0 : 1),
  };
}
