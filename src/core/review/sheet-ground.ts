import type { Answers } from '#core/assessment/answer.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { proposals } from './proposal.ts';
import { ratingOf } from './rating-of.ts';
import type { RatedIndicator } from './rating-state.ts';
import type { ReviewSheet } from './sheet.ts';
import { verdictRows, verdictsByKey, type EvidenceOfSubmission } from './verdict-rows.ts';

/** A sheet and the submission it is about. */
export interface SheetGround extends EvidenceOfSubmission {
  /** As the assessment applies it. */
  readonly rubric: Rubric;
  readonly answers: Answers;
  readonly sheet: ReviewSheet;
}

/** Every indicator as the asesor of a sheet sees it, in reading order. */
export function ratedIndicators(ground: SheetGround): readonly RatedIndicator[] {
  const { rubric, answers, sheet, documents } = ground;
  const { verdicts } = sheet;
  const proposed = proposals(rubric, answers, { verdicts, documents });
  const said = verdictsByKey(verdicts);
  return placedIndicators(rubric).map(({ indicator }: { readonly indicator: Indicator }) => ({
    indicator,
    rating: ratingOf(sheet, indicator.id),
    rows: verdictRows(indicator, ground, said),
    proposed: proposed.get(indicator.id)?.finding ?? { is: 'open' },
  }));
}
