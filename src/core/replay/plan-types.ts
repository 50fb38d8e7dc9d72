import type { Answer, Answers } from '#core/assessment/answer.ts';
import type { Ratio } from '#core/lib/ratio.ts';
import type { Heading, RubricChange } from '#core/rubric/diff-types.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';

/** Answers together with the instrument they were given to. */
export interface Answered {
  readonly rubric: Rubric;
  readonly answers: Answers;
}

/**
 * `same-lineage`: ids name the same indicators. `crosswalk`: another instrument, only
 * its crosswalk says what touches what, and never with a level.
 */
export type ReplayMode = 'same-lineage' | 'crosswalk';

/** One indicator of the old instrument with what was said about it. */
export interface Source extends Heading {
  readonly answer: Answer;
  readonly state: 'blank' | 'rated' | 'not-applicable';
  /** Where it stood by the old instrument; null unless rated. */
  readonly value: Ratio | null;
  /** The old instrument's name of that level; null between two levels. */
  readonly label: string | null;
}

/** What the old answers are worth for one indicator of the new instrument. */
export type Verdict =
  | { readonly kind: 'unchanged'; readonly source: Source }
  | {
      readonly kind: 'changed';
      readonly source: Source;
      /** Everything that a claim rests on and that is not as it was. */
      readonly changes: readonly RubricChange[];
      /** Ticks that counted, on criteria that are worded as they were; in ladder order. */
      readonly standingTicks: readonly string[];
    }
  | {
      readonly kind: 'related';
      /** Indicators that the crosswalk connects and that say something; a hint, never a level. */
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'new'; readonly reason: 'no-counterpart' }
  | { readonly kind: 'new'; readonly reason: 'not-answered'; readonly sources: readonly Source[] };

export interface Planned {
  readonly indicator: Indicator;
  readonly verdict: Verdict;
}

/** An old indicator that no new one takes anything from. */
interface Dropped {
  readonly source: Source;
  readonly reason: 'removed' | 'no-counterpart';
}

/** One verdict for every indicator of the new instrument, in reading order, and what is left. */
export interface ReplayPlan {
  readonly mode: ReplayMode;
  readonly verdicts: readonly Planned[];
  readonly dropped: readonly Dropped[];
}
