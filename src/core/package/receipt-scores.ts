import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { statedScores } from '#core/submit/stated-scores.ts';
import type { Receipt } from './receipt.ts';
import type { Statement } from './statement.ts';

/** The content of a submission that scores rest on. */
export interface Counted {
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
  readonly statement: Statement;
}

export interface ScoreComparison {
  readonly scores: NonNullable<Receipt['scores']>;
  /** Numbers that are not what the sender says: both indices, then one for each indicator. */
  readonly differ: number;
}

type Level = Statement['levels'][string];

const levelOf = (levels: Statement['levels'], id: string): Level | undefined =>
  Object.hasOwn(levels, id) ? levels[id] : undefined;

/**
 * Counts a submission anew, from its answers and its links of evidence, by the instrument
 * it brings, and holds that against what its statement says.
 */
export function compareScores({
  rubric,
  assessment,
  documents,
  statement: said,
}: Counted): ScoreComparison {
  const counted = statedScores(rubric, { assessment, documents });
  const ids = new Set([...Object.keys(counted.levels), ...Object.keys(said.levels)]);
  const levels = [...ids].filter((id) => {
    const [here, there] = [levelOf(counted.levels, id), levelOf(said.levels, id)];
    return here?.claimed !== there?.claimed || here?.supported !== there?.supported;
  });
  const indices = (['claimed', 'supported'] as const).filter(
    (which) =>
      said[which].value !== counted[which].value ||
      said[which].predikat !== counted[which].predikat,
  );
  return {
    scores: {
      claimedSaid: said.claimed.value,
      claimedCounted: counted.claimed.value,
      supportedSaid: said.supported.value,
      supportedCounted: counted.supported.value,
    },
    differ: indices.length + levels.length,
  };
}
