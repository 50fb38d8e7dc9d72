import type { StartFault } from './check-starts.ts';
import type { PlanChoice } from '#core/invest/plan.ts';

/** How far a search has come: units of the objective's first number. */
export interface SearchProgress {
  readonly seconds: number;
  readonly found: number | null;
  readonly bound: number | null;
}

/** One thing that is asked of a plan and can stand in the way. */
export type Demand =
  | { readonly of: 'must'; readonly id: string }
  /** Set by hand: the year it starts. */
  | { readonly of: 'hand'; readonly id: string; readonly year: number }
  | { readonly of: 'requires' | 'excludes'; readonly id: string; readonly other: string }
  | {
      readonly of: 'floor';
      readonly place: string;
      readonly least: number;
      readonly what: 'proposals' | 'rupiah';
    }
  | {
      readonly of: 'ceiling';
      readonly source: string | null;
      readonly year: number;
      readonly rupiah: number;
    }
  | { readonly of: 'capacity'; readonly unit: string; readonly perYear: number };

/** Demands that cannot all hold; without any one of them they could. */
export type Conflict = readonly Demand[];

export type SearchEnd =
  | { readonly kind: 'chosen'; readonly choice: PlanChoice; readonly seconds: number }
  | { readonly kind: 'impossible'; readonly conflict: Conflict }
  /** None was found in time. */
  | { readonly kind: 'unsolved' }
  /** What was found does not hold what binds it; it is not handed out. */
  | { readonly kind: 'unsound'; readonly faults: readonly StartFault[] };

/**
 * A sum of gains in index points, each agency's times its priority, exact as text ("61/25") and as
 * it is shown ("2,44").
 */
export interface GainText {
  readonly exact: string;
  readonly shown: string;
}

/** What is lost of the objective's first number, where that is not the gain. */
export type FirstLoss =
  /** So many agencies fewer reach their goal. */
  | { readonly of: 'good'; readonly agencies: number }
  /** So much lower stands the lowest group, in points of its mean over all agencies. */
  | { readonly of: 'worst'; readonly points: GainText };

/** Factors, per mille, by which ceilings grow until a proposal is in the plan: upward, to double. */
export const GROWTH: readonly number[] = Array.from({ length: 20 }, (_, at) => 1050 + 50 * at);

/** Why one proposal is not in the plan that was chosen. */
export interface WhyNot {
  readonly id: string;
  readonly verdict:
    /** It fits, but the best plan with it is worth less. */
    | 'worth-less'
    /** As good with it: something else settled it (less money, an earlier start, the order). */
    | 'equal'
    /** No plan that holds everything has it. */
    | 'does-not-fit'
    /** Set by hand never to be chosen; a loss below zero is what taking it in would win. */
    | 'kept-out'
    /**
     * Nothing is said: no plan with it was found in time, or one that is worth more than the plan
     * it is compared with (a loss below zero: search anew).
     */
    | 'not-known';
  /** The loss is exact; otherwise it is at most as much, for not every other plan was ruled out. */
  readonly isProven: boolean;
  /** What the plan would lose of the gain by taking it in; null where nothing is known. */
  readonly loss: GainText | null;
  /** What it would lose of what goes before the gain; null = nothing does, or nothing is known. */
  readonly first: FirstLoss | null;
  /** What would go out, and what would come in beside it. */
  readonly displaces: readonly string[];
  readonly brings: readonly string[];
  /** What stands in its way, where it does not fit. */
  readonly conflict: Conflict;
  /**
   * All ceilings times `permille`, `rupiah` in sum: the first of {@link GROWTH} whose plan takes it
   * in. More money may also push it out again further up. null = at none that was looked at.
   */
  readonly entersAt: { readonly permille: number; readonly rupiah: number } | null;
  /** At all of {@link GROWTH} up to this one the plan does not have it; 1000 = none was looked at. */
  readonly notTo: number;
}

/** The best plan under all ceilings times one factor. */
export interface CurvePoint {
  readonly permille: number;
  /** Sum of the ceilings over all years. */
  readonly ceiling: number;
  readonly spent: number;
  readonly gain: GainText;
  readonly good: number;
  readonly chosen: readonly string[];
  readonly isProven: boolean;
}

/** What more money buys: `more` rupiah in the first year on top of all ceilings. */
export interface NextMoney {
  readonly more: number;
  readonly gain: GainText;
  readonly comesIn: readonly string[];
  readonly goesOut: readonly string[];
}

export interface Curve {
  readonly points: readonly CurvePoint[];
  readonly next: NextMoney | null;
}

/** In how many scenarios each proposal of the chosen plan stays chosen. */
export interface Robustness {
  readonly scenarios: number;
  /** How many of each kind were looked at. */
  readonly kinds: {
    readonly costs: number;
    readonly weights: number;
    readonly ceilings: number;
  };
  /** By id: of every proposal that is chosen anywhere. */
  readonly stays: Readonly<Record<string, number>>;
  /** Scenarios in which no plan holds everything, and those of which none was found in time. */
  readonly impossible: number;
  readonly unsolved: number;
  /** The plan that was chosen under all ceilings −20 % and +20 %; null = none was found. */
  readonly less: readonly string[] | null;
  readonly more: readonly string[] | null;
}

/** What one choice by hand costs: the best plan without it against the best plan with it. */
export interface HandPrice {
  readonly id: string;
  /** null = it was set never to be chosen. */
  readonly year: number | null;
  /** null = not known: the time was over, or without it no plan holds everything. */
  readonly loss: GainText | null;
  readonly first: FirstLoss | null;
  /** The loss is exact; otherwise it is at least as much. */
  readonly isProven: boolean;
}
