import type { Answers } from '#core/assessment/answer.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { PlacedIndicator } from '#core/rubric/walk.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score, ScoreSheet } from '#core/scoring/score.ts';
import { OPEN, type Finding } from './finding.ts';
import { acceptedScore, findingOfTrace } from './proposal.ts';
import { ratingStatus, type RatingStatus } from './rating-state.ts';
import { ratedIndicators } from './sheet-ground.ts';
import type { ReviewSheet } from './sheet.ts';
import { findingOf } from './stages.ts';
import { isAbsent, type EvidenceOfSubmission } from './verdict-rows.ts';

/** A submission, and how far this desk is with it. */
export interface OverviewGround extends EvidenceOfSubmission {
  /** As the assessment applies it. */
  readonly rubric: Rubric;
  readonly answers: Answers;
  /** null = none was begun here. */
  readonly sheet: ReviewSheet | null;
  /** Ids of the indicators that are to be rated here; null = all. */
  readonly mine: readonly string[] | null;
}

/** One indicator in the list of tasks. */
export interface OverviewRow extends PlacedIndicator {
  readonly status: RatingStatus;
  readonly claimed: Finding;
  /** What the accepted evidence supports; open as long as nothing of it was judged. */
  readonly proposed: Finding;
  /** What the asesor found. */
  readonly own: Finding;
  /** It is to be rated here. */
  readonly mine: boolean;
}

export interface Overview {
  /** In reading order. */
  readonly rows: readonly OverviewRow[];
  readonly claimed: Score;
  /** As far as evidence is attached. */
  readonly attached: ScoreSheet['supported'];
  /** As far as evidence was accepted so far; null = no sheet was begun. */
  readonly accepted: Score | null;
  /** Required evidence and documents that were judged, of all that there is to judge. */
  readonly judged: { readonly done: number; readonly total: number };
}

/** A submission at a glance: claim, evidence, what was accepted, and what is left to do. */
export function overviewOf(ground: OverviewGround): Overview {
  const { rubric, answers, documents, sheet, mine } = ground;
  const { claimed, supported } = scoreAssessment(rubric, answers, attachedItems(rubric, documents));
  const claims = new Map(indicatorTraces(claimed).map((one) => [one.id, findingOfTrace(one)]));
  const rated = new Map(
    sheet ? ratedIndicators({ ...ground, sheet }).map((one) => [one.indicator.id, one]) : [],
  );
  const rows = placedIndicators(rubric).map((placed): OverviewRow => {
    const { id } = placed.indicator;
    const one = rated.get(id);
    const toJudge = one ? one.rows.filter((row) => !isAbsent(row)) : [];
    const isJudged = toJudge.length === 0 || toJudge.some(({ verdict }) => verdict !== undefined);
    return {
      ...placed,
      status: one ? ratingStatus(one) : 'untouched',
      claimed: claims.get(id) ?? OPEN,
      proposed: one && isJudged ? one.proposed : OPEN,
      own: one ? findingOf(one.rating.stages) : OPEN,
      mine: mine === null || mine.includes(id),
    };
  });
  const verdicts = [...rated.values()].flatMap((one) => one.rows).filter((row) => !isAbsent(row));
  return {
    rows,
    claimed,
    attached: supported,
    accepted: sheet && acceptedScore(rubric, answers, { verdicts: sheet.verdicts, documents }),
    judged: {
      done: verdicts.filter(({ verdict }) => verdict !== undefined).length,
      total: verdicts.length,
    },
  };
}

/** Where to go on: the first that was opened again, else the first that is to be done here. */
export function nextToRate(rows: readonly OverviewRow[]): OverviewRow | undefined {
  const left = rows.filter(({ mine, status }) => mine && status !== 'finished');
  return left.find(({ status }) => status === 'reopened') ?? left[0];
}
