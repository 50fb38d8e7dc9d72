import type { AgencySummary } from '#core/inventory/agency-summary.ts';
import type { PortfolioCounts } from '#core/portfolio/view.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { PlanDays } from '#core/invest/schedule/plan-days.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Curve, Robustness, WhyNot } from '#core/invest/choice/search-types.ts';
import type { ChoiceStanding } from '#core/invest/choice/view-choice.ts';

/** How many agencies say yes, no, or nothing to one question about their means. */
export interface FacilityCount {
  readonly question: 'power' | 'intranet' | 'servers' | 'staff' | 'certified';
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  /** Sum of what is counted; null = it is a yes or no. */
  readonly sum: number | null;
}

/** A recommendation whose fate was looked at. */
export type PaperFate = Pick<
  Clearance,
  'year' | 'agency' | 'title' | 'decision' | 'fate' | 'amount'
>;

/** What the desk knows beside the results. */
export interface PaperDesk {
  /** When the document was asked for (ISO 8601 UTC). */
  readonly at: string;
  /** The days it rests on, as they are where it was asked for. */
  readonly days: PlanDays;
  /** It is made of invented data. */
  readonly sample: boolean;
  /** Agencies in the roster in the year of the results; null = no roster is kept. */
  readonly roster: number | null;
  /** Null = the results could not be counted. */
  readonly counts: Pick<
    PortfolioCounts,
    'invited' | 'notAssessed' | 'silent' | 'stages' | 'counted'
  > | null;
  readonly periods: readonly string[];
  readonly applications: readonly AgencySummary[];
  readonly facilities: readonly FacilityCount[];
  readonly fates: readonly PaperFate[];
  /** Reasons why evidence did not count, by indicator, the most frequent first, as named. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
}

/** Everything the document of a plan is made of; plain data, so that a worker can be handed it. */
export interface PlanPaperSource {
  readonly plan: InvestmentPlan;
  readonly facts: PaperFacts;
  /** Null = nothing is chosen, or how good it is was not asked. */
  readonly standing: ChoiceStanding | null;
  readonly curve: Curve | null;
  readonly robustness: Robustness | null;
  /** Answers to "Mengapa tidak?" that were given on this very plan; few or none were asked. */
  readonly whyNots: readonly WhyNot[];
  readonly desk: PaperDesk;
}
