import { compare, fromInteger, type Ratio } from '#core/lib/ratio.ts';
import type { Climb } from './climb.ts';
import type { Standing } from './stand.ts';

/** A number with its exact value and its one rounding (decimal point, fixed digits). */
export interface Shown {
  readonly exact: Ratio;
  readonly text: string;
}

/** How one indicator entered the score. */
export interface IndicatorTrace {
  readonly kind: 'indicator';
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly weight: string;
  readonly state: 'blank' | 'rated' | 'not-applicable';
  /** The ladder as climbed, or as seen from a stated value; null unless rated. */
  readonly climb: Climb | null;
  /** What the value rests on: the ticked ladder, a stated value, another agency's index. */
  readonly basis: Standing['basis'] | null;
  readonly value: Ratio | null;
  /** Part of the index this indicator decides once everything applicable is answered, 0..1. */
  readonly share: Ratio;
  /** Part it decides in the number shown now (blanks left out), 0..1. */
  readonly shareNow: Ratio;
  /** value × shareNow: what it adds to the number shown now; null unless rated. */
  readonly contribution: Ratio | null;
}

/** How one group's value came about: the weighted mean of its counted children. */
export interface GroupTrace {
  readonly kind: 'group';
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly weight: string;
  readonly value: Shown | null;
  readonly predikat: string | null;
  readonly share: Ratio;
  readonly shareNow: Ratio;
  readonly contribution: Ratio | null;
  /** Sum of the weights of the children that were counted. */
  readonly weightCounted: Ratio;
  readonly counts: Counts;
  readonly children: readonly Trace[];
}

export type Trace = GroupTrace | IndicatorTrace;

/** How many indicators are in which state; `total` = the sum of the three. */
export interface Counts {
  readonly total: number;
  readonly rated: number;
  readonly blank: number;
  readonly notApplicable: number;
}

/**
 * The outcome. `final` only when nothing applicable is blank; `running` is the
 * score of what is answered and is never called the index; `none` has no number.
 */
export type Outcome =
  | { readonly kind: 'final'; readonly value: Shown; readonly predikat: string }
  | { readonly kind: 'running'; readonly value: Shown; readonly predikat: string }
  | { readonly kind: 'none'; readonly why: 'nothing-answered' | 'nothing-applicable' };

export interface Score {
  readonly outcome: Outcome;
  readonly counts: Counts;
  /** Sum of the weights of the top groups that were counted. */
  readonly weightCounted: Ratio;
  readonly groups: readonly GroupTrace[];
}

/** Both scores of one assessment. `supported` has no number until evidence is attached. */
export interface ScoreSheet {
  readonly claimed: Score;
  readonly supported:
    | { readonly kind: 'no-evidence' }
    | { readonly kind: 'scored'; readonly score: Score };
}

/** Whether the value of a rated indicator lies between two levels, so that it must be shown itself. */
export function isBetweenLevels({
  climb,
  value,
}: Pick<IndicatorTrace, 'climb' | 'value'>): boolean {
  return climb !== null && value !== null && compare(value, fromInteger(climb.level)) !== 0;
}
