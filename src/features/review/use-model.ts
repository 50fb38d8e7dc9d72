import { useMemo } from 'react';
import { answerTo, type Answer } from '#core/assessment/answer.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import { findingOfTrace, proposedLevel, type Proposal } from '#core/review/proposal.ts';
import {
  ratingLacks,
  ratingStatus,
  type RatingLack,
  type RatingStatus,
} from '#core/review/rating-state.ts';
import { ratingOf } from '#core/review/rating-of.ts';
import { OPEN, type Finding } from '#core/review/finding.ts';
import type { Rating, ReviewSheet } from '#core/review/sheet.ts';
import { findingOf } from '#core/review/stages.ts';
import {
  verdictRows,
  verdictsByKey,
  type EvidenceOfSubmission,
  type VerdictRow,
} from '#core/review/verdict-rows.ts';
import { missingWithinClaim } from '#core/review/within-claim.ts';
import { subsetOf } from '#core/rubric/subset.ts';
import type { Group, Indicator, Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { IndicatorTrace } from '#core/scoring/score.ts';
import type { OpenSubmission } from '#workflow/receive/open-submission.ts';

/** What the agency says of one indicator, and where that stands. */
interface Claim {
  readonly answer: Answer;
  readonly trace: IndicatorTrace | null;
  /** As far as anything is attached, before anybody judged it. */
  readonly supported: Finding;
}

/** One indicator of one submission, as its asesor sees it now. */
export interface ReviewModel {
  readonly rubric: Rubric;
  readonly indicator: Indicator;
  readonly path: readonly Group[];
  readonly claim: Claim;
  readonly rows: readonly VerdictRow[];
  /** Rows of claimed levels without a document, of which nobody has said so yet. */
  readonly missing: readonly VerdictRow[];
  readonly proposal: Proposal;
  readonly rating: Rating;
  /** What the rating counts with. */
  readonly finding: Finding;
  readonly lacks: readonly RatingLack[];
  readonly status: RatingStatus;
  readonly readOnly: boolean;
}

/** What is known of one indicator before anything is judged; undefined = it is not in scope. */
export function useClaim(
  { rubric, assessment, documents }: OpenSubmission,
  indicatorId: string,
): Pick<ReviewModel, 'rubric' | 'indicator' | 'path' | 'claim'> | undefined {
  return useMemo(() => {
    const placed = findIndicator(rubric, indicatorId);
    if (!placed) return undefined;
    // One indicator is scored as all of them are, only without the others.
    const alone = subsetOf(rubric, [indicatorId]);
    const sheet = scoreAssessment(alone, assessment.answers, attachedItems(alone, documents));
    const [trace = null] = indicatorTraces(sheet.claimed);
    const [proved] =
      sheet.supported.kind === 'scored' ? indicatorTraces(sheet.supported.score) : [];
    return {
      rubric: alone,
      ...placed,
      claim: {
        answer: answerTo(assessment.answers, indicatorId),
        trace,
        supported: proved ? findingOfTrace(proved) : { is: 'open' },
      },
    };
  }, [rubric, assessment, documents, indicatorId]);
}

/** The whole of it, with what this sheet says. Nothing is scored anew while somebody types. */
export function useModel(
  known: NonNullable<ReturnType<typeof useClaim>>,
  { assessment }: OpenSubmission,
  evidence: EvidenceOfSubmission,
  sheet: ReviewSheet,
): ReviewModel {
  const { rubric, indicator, claim } = known;
  const { verdicts } = sheet;
  const judged = useMemo(() => {
    const rows = verdictRows(indicator, evidence, verdictsByKey(verdicts));
    const claimed = claim.trace ? findingOfTrace(claim.trace) : OPEN;
    return {
      rows,
      missing: missingWithinClaim(indicator, rows, claimed),
      proposal: proposedLevel(
        rubric,
        assessment.answers,
        { verdicts, documents: evidence.documents },
        indicator.id,
      ),
    };
  }, [rubric, indicator, claim, assessment, evidence, verdicts]);
  const rating = ratingOf(sheet, indicator.id);
  const rated = { indicator, rating, rows: judged.rows, proposed: judged.proposal.finding };
  return {
    ...known,
    ...judged,
    rating,
    finding: findingOf(rating.stages),
    lacks: ratingLacks(rated),
    status: ratingStatus(rated),
    readOnly: sheet.state.is !== 'open',
  };
}
