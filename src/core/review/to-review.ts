import type { Finding } from './finding.ts';
import { departs, type RatedIndicator } from './rating-state.ts';
import type { Review, Vote } from './review.ts';
import type { ReviewSheet } from './sheet.ts';
import { ratedIndicators, type SheetGround } from './sheet-ground.ts';
import { findingOf } from './stages.ts';

/** Who signs a sheet off, and when. */
export interface ReviewHead {
  readonly name: string;
  readonly institution: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** What a rating says in the file; the reason of a departure only where there is one. */
function voteOf({ rating, proposed }: RatedIndicator): Vote {
  const { stages, fact, analysis, shortcoming, recommendation } = rating;
  const finding = findingOf(stages);
  const departure = departs(proposed, finding) ? rating.departure.trim() : '';
  return {
    finding,
    fact: fact.trim(),
    analysis: analysis.trim(),
    stages,
    supported: proposed,
    departure,
    shortcoming: shortcoming.trim(),
    recommendation: recommendation.trim(),
  };
}

const saysNothing = ({ finding, fact, analysis, shortcoming, recommendation }: Vote): boolean =>
  finding.is === 'open' && [fact, analysis, shortcoming, recommendation].every((one) => one === '');

/** What a sheet becomes when it is signed; indicators on which it says nothing are left out. */
export function toReview(ground: SheetGround, { name, institution, at }: ReviewHead): Review {
  const { sheet } = ground;
  const votes = ratedIndicators(ground)
    .map((rated) => [rated.indicator.id, voteOf(rated)] as const)
    .filter(([, vote]) => !saysNothing(vote));
  return {
    formatVersion: 1,
    assessment: sheet.assessment,
    submission: sheet.submission,
    by: { name, unit: institution, role: 'asesor' },
    at,
    indicators: Object.fromEntries(votes),
    verdicts: sheet.verdicts,
    note: sheet.note.trim(),
    replacing: sheet.replacing,
  };
}

/** What each indicator of a sheet counts with; what was not rated is open. */
export function findingsOf({
  ratings,
}: Pick<ReviewSheet, 'ratings'>): Readonly<Record<string, Finding>> {
  return Object.fromEntries(
    Object.entries(ratings).map(([id, { stages }]) => [id, findingOf(stages)]),
  );
}
