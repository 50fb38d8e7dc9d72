import type { AgencySummary } from '#core/inventory/agency-summary.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Cell, CellRow, Mean, PortfolioHead, PortfolioParts } from '#core/portfolio/view.ts';
import type { RecapPaper } from './paper-code.ts';

/** A result of the year before by the same instrument version, for whom it is known. */
export interface EarlierIndex {
  /** Fingerprint of the result of this year. */
  readonly of: Digest;
  readonly year: number;
  readonly index: Cell;
  readonly predikat: string | null;
}

/** The mean of the final results of one year, by the same instrument version. */
export interface YearMean {
  readonly year: number;
  readonly mean: Mean;
}

/** The parts of the view that a summary is made of, all by one query. */
export interface RecapParts {
  readonly summary: PortfolioParts['summary'];
  /** By rank, with the values of the groups; no more than {@link MOST_ROWS}. */
  readonly groups: readonly CellRow[];
  /** The same rows with the values of the indicators. */
  readonly indicators: readonly CellRow[];
  readonly spread: PortfolioParts['spread'];
  readonly asesor: PortfolioParts['gaps'];
  readonly evidence: PortfolioParts['gaps'];
  readonly weakest: PortfolioParts['weakest'];
  readonly apart: PortfolioParts['apart'];
}

/** What the desk says of itself and of the round. */
interface RecapAbout {
  readonly government: string;
  /** Unit that makes it; empty = not said. */
  readonly unit: string;
  readonly periods: readonly string[];
  /** Agencies in the roster in that year; null = no roster is kept. */
  readonly roster: number | null;
  /** When it was made (ISO 8601 UTC). */
  readonly at: string;
  /** It is made of invented data. */
  readonly sample: boolean;
}

/** Everything a summary is made of; plain data, so that it can be handed to a worker. */
export interface RecapSource {
  readonly paper: RecapPaper;
  readonly head: PortfolioHead;
  readonly parts: RecapParts;
  readonly about: RecapAbout;
  readonly earlier: readonly EarlierIndex[];
  /** By year; empty where only one year is here. */
  readonly trend: readonly YearMean[];
  /** Of the agencies of this government; empty where no inventory is kept. */
  readonly applications: readonly AgencySummary[];
  /** Fingerprints of all results that are counted. */
  readonly results: readonly Digest[];
  /** With a page for every agency. */
  readonly sheets: boolean;
}

/** More rows than this are not printed but only exported. */
export const MOST_ROWS = 300;
/** Up to so many results the paper lists the fingerprint of each: it is recognised by them. */
export const MOST_LISTED = 3000;
/** More agencies than this get no page each. */
export const MOST_SHEETS = 120;
