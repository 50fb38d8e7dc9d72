import type { Ratio } from '#core/lib/ratio.ts';
import type { LoadedRubric, RubricList } from '#workflow/rubrics/shipped-rubrics.ts';

/** The instrument that is open, with what all its pages need. */
export interface Book extends LoadedRubric {
  /** Every instrument of this browser, for what points from one to another. */
  readonly rubrics: RubricList;
  /** What each group and indicator decides of the index, by id, 0..1. */
  readonly shares: ReadonlyMap<string, Ratio>;
}
