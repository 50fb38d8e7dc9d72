import type { Agency, RubricRef } from '#core/assessment/assessment.ts';
import type { Digest, PeriodId } from '#core/lib/ids.ts';
import type { Ratio } from '#core/lib/ratio.ts';
import type { Receipt } from '#core/package/receipt.ts';
import type { Shown } from '#core/scoring/score.ts';
import type { Extent } from './extent.ts';
import type { Bin } from './distribution.ts';
import type { InstrumentFrame } from './frame.ts';
import type { Outcome, OutcomeStage } from './outcome.ts';
import type { GapKind, Measure, PortfolioAsk, PortfolioQuery, Target } from './query.ts';

/**
 * A mean with what it rests on. `n` is its denominator: the results that have this value.
 * `without` have none, because it does not apply to them or nothing was said; they are never
 * counted as 0. Null where n is 0.
 */
export interface Mean {
  readonly mean: Shown;
  readonly sum: Ratio;
  readonly n: number;
  readonly without: number;
}

/** One value of one result. `part` is where it lies between the ends of its scale, 0..1, for drawing. */
export type Cell =
  | { readonly is: 'value'; readonly value: Shown; readonly part: number }
  | { readonly is: 'not-applicable' }
  | { readonly is: 'unknown' };

/** One result as a row. */
export interface PortfolioRow {
  /** Fingerprint of the result or the submission. */
  readonly id: Digest;
  /** Fingerprint of the package it came with. */
  readonly set: Digest;
  /** `full` = the file itself is here; `recap` = another desk says so. */
  readonly from: 'full' | 'recap';
  readonly trust: Receipt['trust'];
  readonly agency: Agency;
  /** Id of its row in the roster; null = it is in none. */
  readonly roster: string | null;
  /** As the roster says, else as the sender says; batch as the period says. Empty = not said. */
  readonly kind: string;
  readonly group: string;
  readonly batch: string;
  readonly year: number;
  readonly stage: OutcomeStage;
  readonly documents: number;
  readonly madeAt: string;
}

/** A row with its value. */
export interface ValuedRow extends PortfolioRow {
  /**
   * Standard competition ranking on the exact index among all that are counted: 1, 2, 2, 4.
   * Null = it has no index yet.
   */
  readonly rank: number | null;
  /** Others have the same exact index. */
  readonly tied: boolean;
  readonly index: Cell;
  /** Null where it has no index, or the instrument is not here. */
  readonly predikat: string | null;
}

/** A row with all its values in the order of the frame. */
export interface CellRow extends ValuedRow {
  readonly cells: readonly Cell[];
}

/** What lies apart and is in no number of the view, each result for one reason. */
export type ApartReason =
  | 'other-instrument'
  | 'other-extent'
  | 'other-stage'
  | 'unsigned'
  | 'unknown-key'
  | 'rejected-key'
  /** The same agency, year and instrument by several assessments that are equally far. */
  | 'twice'
  /** Its government keeps a roster here, in which it does not stand in that year. */
  | 'unlisted'
  | 'set-aside'
  /** This desk still rates it, and does not see it before: counted over all years, never listed. */
  | 'closed';

export interface ApartRow extends PortfolioRow {
  readonly reason: ApartReason;
  readonly rubric: RubricRef;
  /** Of those twice: the same number for all that are one agency. Null = it is not twice. */
  readonly twin: number | null;
  /** Why it was set aside; empty = it was not. */
  readonly asideReason: string;
}

/** Who of the invited has no result at all. */
export interface MissingRow {
  readonly agency: Agency;
  readonly period: PeriodId;
  readonly batch: string;
  /** Why it is not assessed, as Diskominfo wrote; empty = nothing came yet. */
  readonly notAssessed: string;
}

/** How many, always under the filters of the query. */
export interface PortfolioCounts {
  /** Agencies invited in periods of this year and instrument; null = no such period is here. */
  readonly invited: number | null;
  /** Of them, those that are not assessed, with a reason. */
  readonly notAssessed: number;
  /** Of them, those of whom nothing came and nothing is said. */
  readonly silent: number;
  /** Results that the view is made of. */
  readonly counted: number;
  /** So many there would be without what narrows: government, group, kind, batch, words. */
  readonly comparable: number;
  /** Of them, those with an index: the denominator of its mean. */
  readonly withIndex: number;
  /** Of them, those signed by a key nobody here knows. */
  readonly unknownKey: number;
  /** Results of this year, instrument and extent that count, by how far they are. */
  readonly stages: Readonly<Record<OutcomeStage, number>>;
}

/** What can be chosen, with how many results it would have. */
export interface Choice<T> {
  readonly value: T;
  readonly count: number;
}

interface PortfolioChoices {
  readonly instruments: readonly Choice<RubricRef>[];
  /** Of the chosen instrument, the latest first. */
  readonly years: readonly Choice<number>[];
  /** Of the chosen instrument, year, stage and extent; by name. */
  readonly governments: readonly Choice<string>[];
  readonly groups: readonly Choice<string>[];
  readonly kinds: readonly Choice<string>[];
  readonly batches: readonly Choice<string>[];
}

/** What the engine answered for, where the query left it open. Null = there is nothing at all. */
export interface Chosen {
  readonly instrument: RubricRef;
  readonly year: number;
  readonly stage: OutcomeStage;
  readonly measure: Measure;
}

export interface Summary {
  readonly index: Mean | null;
  /** In the order of the frame. */
  readonly groups: readonly (Mean | null)[];
  readonly bins: readonly Bin[];
  /** From the highest; empty where the instrument is not here. */
  readonly predikats: readonly { readonly label: string; readonly count: number }[];
  /** Mean of claimed, supported and final over the very same results: those that have all three. */
  readonly threeScores: {
    readonly n: number;
    readonly claimed: Shown;
    readonly supported: Shown;
    readonly final: Shown;
  } | null;
  readonly documents: number;
  /** Verdicts on evidence by kind, or "kind:reason", the most frequent first. */
  readonly verdicts: readonly { readonly kind: string; readonly count: number }[];
}

/** Five numbers of a spread and its mean; quartiles by linear interpolation, 1 + (n − 1)·p, exact. */
export interface Five {
  readonly mean: Mean;
  readonly least: Shown;
  readonly lower: Shown;
  readonly median: Shown;
  readonly upper: Shown;
  readonly most: Shown;
}

/** One line: of a group or an indicator by its place in the frame, or of a kind, a batch, … by name. */
export interface SpreadLine {
  readonly at: number;
  readonly label: string;
  readonly five: Five | null;
  readonly without: number;
}

/** The mean difference over the results that have both values, and both means over the same. */
export interface GapMean {
  readonly n: number;
  readonly claimed: Shown;
  readonly other: Shown;
  /** claimed − other; negative = others see more than the agency claims. */
  readonly gap: Shown;
}

export interface GapRow extends ValuedRow {
  readonly claimed: Cell;
  readonly other: Cell;
  /** Null where one of the two is missing; such rows stand last. */
  readonly gap: Shown | null;
}

export interface Gaps {
  readonly gap: GapKind;
  readonly index: GapMean | null;
  readonly groups: readonly (GapMean | null)[];
  readonly indicators: readonly (GapMean | null)[];
  /** Results by their gap at the target that was asked for. */
  readonly rows: readonly GapRow[];
  readonly total: number;
}

/** One indicator over all results: how it stands on average, and how many stand where. */
export interface WeakLine {
  /** Place in the frame. */
  readonly at: number;
  /** 1 = the weakest, by how far the exact mean lies up its own scale; equal ones share it. */
  readonly rank: number | null;
  readonly mean: Mean | null;
  /** Where the mean lies between the ends of the scale, 0..1, for drawing. */
  readonly part: number | null;
  /** Every value that occurs, ascending. */
  readonly values: readonly { readonly value: Shown; readonly count: number }[];
  readonly notApplicable: number;
  readonly unknown: number;
}

/** How a mean came about: every value that entered it, and who is not in it for which reason. */
export interface Derivation {
  readonly target: Target;
  readonly measure: Measure;
  readonly mean: Mean | null;
  /** What entered, from the highest down. */
  readonly rows: readonly (PortfolioRow & { readonly value: Shown })[];
  readonly total: number;
  /** Counted results without this value, by name. */
  readonly without: readonly (PortfolioRow & { readonly why: 'not-applicable' | 'unknown' })[];
  /** Results of this year that stand apart, by reason. */
  readonly apart: readonly { readonly reason: ApartReason; readonly count: number }[];
  readonly missing: readonly MissingRow[];
}

export interface PortfolioParts {
  readonly summary: Summary;
  readonly ranking: { readonly rows: readonly CellRow[]; readonly total: number };
  readonly heat: { readonly rows: readonly CellRow[]; readonly total: number };
  readonly spread: readonly SpreadLine[];
  readonly gaps: Gaps;
  /** The weakest first. */
  readonly weakest: readonly WeakLine[];
  readonly derivation: Derivation;
  readonly apart: {
    readonly rows: readonly ApartRow[];
    readonly total: number;
    readonly missing: readonly MissingRow[];
  };
}

/** What is there whatever was asked. */
export interface PortfolioHead {
  readonly query: PortfolioQuery;
  /** Null = no result is here, or none of the year that was asked for. */
  readonly chosen: Chosen | null;
  /** The instrument as far as it has to be known to read the numbers; null as `chosen`. */
  readonly frame: InstrumentFrame | null;
  readonly choices: PortfolioChoices;
  readonly counts: PortfolioCounts;
  /** Of partial results: which parts they are about, the most frequent first; else none. */
  readonly extents: readonly Extent[];
  readonly apart: readonly { readonly reason: ApartReason; readonly count: number }[];
}

/** What the engine answers. */
export interface PortfolioView<A extends PortfolioAsk> extends PortfolioHead {
  /** What this answers. */
  readonly ask: A;
  readonly part: PortfolioParts[A['part']];
}

/** One result for its own page. */
export interface OutcomeStanding {
  readonly row: PortfolioRow;
  readonly outcome: Outcome;
  readonly frame: InstrumentFrame;
  /** Whether it counts by itself (default query of its own instrument, year, stage, extent). */
  readonly standing: 'counted' | 'passed' | ApartReason;
  /** Why it was set aside; empty = it was not. */
  readonly asideReason: string;
}
