import type { Digest } from '#core/lib/ids.ts';
import type { OutcomeStage } from './outcome.ts';

/** Which of the three scores of a result is looked at: agreed, claimed, or supported by evidence. */
export type Measure = 'final' | 'claimed' | 'supported';

/**
 * Whose signature makes a result count: only keys that are known here, every key that signed
 * soundly (the default: an unknown one is marked), or everything, unsigned and rejected too.
 */
export const TRUST_FILTERS = ['known', 'signed', 'any'] as const;
export type TrustFilter = (typeof TRUST_FILTERS)[number];

/**
 * What is looked at. Results are only put together when they are of one instrument version,
 * one year, one stage and one extent; everything else narrows them further. Of instrument,
 * year, stage and measure, null lets the engine choose (see `chosen` of the view): the latest
 * year, the instrument with the most results in it, the furthest stage of which there is one,
 * and the score that stage is about. Of the others, null = all, and '' = where it is not said.
 */
export interface PortfolioQuery {
  /** Digest of the instrument version. */
  readonly instrument: Digest | null;
  readonly year: number | null;
  readonly stage: OutcomeStage | null;
  readonly measure: Measure | null;
  /** All of the instrument, or results about a part of it. */
  readonly extent: 'whole' | 'part';
  readonly government: string | null;
  /** Heading an agency stands under. */
  readonly group: string | null;
  /** Dinas, badan, kecamatan, … */
  readonly kind: string | null;
  /** Name of the batch (gelombang). */
  readonly batch: string | null;
  /** Words that all occur in name, short name, code or government; neither case nor order counts. */
  readonly text: string;
  readonly trust: TrustFilter;
  /** What becomes of agencies that are not on the roster of a government that has one here. */
  readonly unlisted: 'apart' | 'counted';
}

/** Everything as it is by itself. */
export const WHOLE_PORTFOLIO: PortfolioQuery = {
  instrument: null,
  year: null,
  stage: null,
  measure: null,
  extent: 'whole',
  government: null,
  group: null,
  kind: null,
  batch: null,
  text: '',
  trust: 'signed',
  unlisted: 'apart',
};

/** Some rows of a long list. */
export interface Slice {
  /** Counted from 0. */
  readonly from: number;
  readonly count: number;
}

/** All rows, for what is printed or exported. */
export const ALL_ROWS: Slice = { from: 0, count: Number.MAX_SAFE_INTEGER };

/** One value of a result: its index, or that of a group or an indicator by its place in the frame. */
export type Target =
  | { readonly of: 'index' }
  | { readonly of: 'group'; readonly at: number }
  | { readonly of: 'indicator'; readonly at: number };

/** Order of the rows; equal ones by name. What has no value stands last in both directions. */
export interface RowOrder {
  readonly by: Target | { readonly of: 'name' };
  readonly direction: 'up' | 'down';
}

/** From the highest index down. */
export const BY_RANK: RowOrder = { by: { of: 'index' }, direction: 'down' };

/** What a result is set against: its own claim with what was agreed, or with its evidence. */
export type GapKind =
  /** Claimed − final: self-assessment and asesor. */
  | 'asesor'
  /** Claimed − supported: claim and evidence. */
  | 'evidence';

/** What results are divided by to be set side by side. */
export type Division = 'government' | 'group' | 'kind' | 'batch';

/** Which part of the view is asked for. */
export type PortfolioAsk =
  | { readonly part: 'summary' }
  | { readonly part: 'ranking'; readonly rows: Slice; readonly order: RowOrder }
  | {
      readonly part: 'heat';
      readonly columns: 'groups' | 'indicators';
      readonly rows: Slice;
      readonly order: RowOrder;
    }
  | { readonly part: 'spread'; readonly across: 'groups' | 'indicators' | Division }
  | {
      readonly part: 'gaps';
      readonly gap: GapKind;
      readonly target: Target;
      readonly rows: Slice;
      readonly direction: 'up' | 'down';
    }
  | { readonly part: 'weakest' }
  | { readonly part: 'derivation'; readonly target: Target; readonly rows: Slice }
  /** What stands apart, and who of the invited has no result. */
  | { readonly part: 'apart'; readonly rows: Slice };

export type PartName = PortfolioAsk['part'];
