import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { scopePart, type ScopePart } from '#core/assessment/scope-part.ts';
import type { Digest } from '#core/lib/ids.ts';
import { comparability, type Comparability } from '#core/replay/comparability.ts';
import { inYear } from '#core/rubric/in-year.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreTerms, type ScoreTerms } from '#core/score-terms.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';

/** One of the two assessments with everything the page says about it. */
export interface Party {
  readonly assessment: Assessment;
  /** The whole instrument, and as this assessment applies it. */
  readonly whole: Rubric;
  readonly rubric: Rubric;
  readonly digest: Digest;
  readonly part: ScopePart | null;
  readonly terms: ScoreTerms;
  readonly score: Score;
}

type Refused = Extract<Comparability, { kind: 'refused' }>;

export type Reason = Refused['reasons'][number] | { readonly kind: 'scope' };

export type Comparison =
  | { readonly kind: 'comparable' }
  | {
      readonly kind: 'refused';
      readonly reasons: readonly Reason[];
      /** How the two can come to one measure; `scope`: only their parts differ. */
      readonly way: Refused['crosswalk'] | 'scope';
    };

/** An assessment and its whole instrument, scored once. */
export function partyOf(assessment: Assessment, whole: Rubric): Party {
  const rubric = appliedRubric(whole, assessment);
  return {
    assessment,
    whole,
    rubric,
    digest: assessment.rubric.digest,
    part: scopePart(whole, assessment.scope),
    terms: scoreTerms(assessment, whole),
    score: scoreAssessment(rubric, assessment.answers).claimed,
  };
}

function isSameScope(a: Assessment, b: Assessment): boolean {
  const asked = ({ scope }: Assessment): string =>
    scope ? [...scope.indicators].sort().join('\n') : '';
  return asked(a) === asked(b);
}

/**
 * The whole instrument as it measures here: one and the same file is one measure whatever
 * the years; two versions are compared by the rule that each one's year applied.
 */
function measureOf({ whole, digest, assessment }: Party, other: Party): Rubric {
  return digest === other.digest ? whole : inYear(whole, assessment.year);
}

/**
 * Whether two assessments may stand side by side: by one measure, and with the same
 * indicators asked. The year alone refuses nothing: comparing years is what
 * assessments are repeated for.
 */
export function compare(mine: Party, other: Party): Comparison {
  const measure = comparability(measureOf(mine, other), measureOf(other, mine));
  const sameScope = isSameScope(mine.assessment, other.assessment);
  if (measure.kind === 'refused') {
    const isLineage = measure.crosswalk === 'same-lineage';
    const scope = isLineage && !sameScope ? [{ kind: 'scope' as const }] : [];
    return {
      kind: 'refused',
      reasons: [...measure.reasons, ...scope],
      way: measure.crosswalk,
    };
  }
  if (sameScope) return { kind: 'comparable' };
  return { kind: 'refused', reasons: [{ kind: 'scope' }], way: 'scope' };
}
