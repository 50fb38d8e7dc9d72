import type { Digest } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Consensus, MissingAsesor } from './consensus.ts';
import type { FinalRecord } from './final.ts';
import type { Finding } from './finding.ts';
import type { VoteItem } from './votes.ts';
import type { Weighing } from './weigh.ts';

/** What the last decided objection about an indicator says. */
export interface Decided {
  readonly indicator: string;
  readonly value: Finding;
  readonly at: string;
}

/** What was asked, objected and decided about the assessment. */
export interface TalkStanding {
  /** Threads in which the agency is to answer; `overdue` = its last day is over. */
  readonly open: readonly { readonly indicator: string | null; readonly overdue: boolean }[];
  /** Objections that wait for their decision. */
  readonly undecided: readonly { readonly indicator: string | null }[];
  /** The last decision about each indicator that names a value. */
  readonly decided: readonly Decided[];
}

/** The newest version of the result, as far as the next one has to know it. */
export type LastResult = Pick<FinalRecord, 'stage' | 'objectUntil' | 'values' | 'note' | 'meeting'>;

/** Everything that finalising is judged by. */
export interface FinalizeContext {
  /** As the assessment applies it. */
  readonly rubric: Rubric;
  readonly consensus: Consensus;
  readonly items: readonly VoteItem[];
  readonly weighing: Weighing;
  /** Assigned asesors whose review is not here. */
  readonly awaited: readonly Omit<MissingAsesor, 'reason'>[];
  readonly talk: TalkStanding;
  /** A newer revision of the submission is here. */
  readonly newer: Digest | null;
  readonly isSimulation: boolean;
  /** null = there was none yet. */
  readonly last: LastResult | null;
  readonly stage: FinalRecord['stage'];
  /** YYYY-MM-DD; null = not given. */
  readonly objectUntil: string | null;
  /** YYYY-MM-DD where the reader is. */
  readonly today: string;
  /** Who sends it; empty = not said. */
  readonly byName: string;
  /** This desk can sign. */
  readonly signs: boolean;
}

/** Every rule of finalising by its name. */
export type FinalizeRule =
  | 'simulation'
  | 'newer-revision'
  | 'no-review'
  | 'review-undecided'
  | 'review-missing'
  | 'dispute-open'
  | 'not-agreed'
  | 'not-of-instrument'
  | 'rule-not-met'
  | 'clarification-open'
  | 'objection-undecided'
  | 'decision-not-applied'
  | 'not-reopened'
  | 'unchanged'
  | 'date-missing'
  | 'attendance-missing'
  | 'chair-missing'
  | 'name-missing'
  | 'last-day'
  | 'new-vote'
  | 'vote-missing'
  | 'clarification-overdue'
  | 'objection-time'
  | 'conflict'
  | 'number-missing'
  | 'place-missing'
  | 'unsigned-review'
  | 'unsigned';

export interface FinalizeFound {
  /** The indicator it is about; null = none. */
  readonly indicator: string | null;
  /** A name or a day it is about; empty = none. */
  readonly detail: string;
}

export interface FinalizeProblem extends FinalizeFound {
  readonly rule: FinalizeRule;
  readonly severity: 'blocks' | 'warns';
}
