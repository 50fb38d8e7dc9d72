import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import type { Decision } from '#core/invest/plan.ts';

/** A part of a ladder that a candidate covers; steps are counted from 0, the first above now. */
export interface CoveredSteps {
  /** Key of the agency. */
  readonly agency: string;
  readonly indicator: string;
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** An initiative for one agency, or for all that have the gap: what may become a proposal. */
export interface Candidate {
  /** Id of the initiative; for one agency followed by ":" and its key. */
  readonly id: string;
  readonly initiative: Initiative;
  /** Stands only in this plan, added by hand. */
  readonly isOwn: boolean;
  /** Keys of the agencies it is for. */
  readonly agencies: readonly string[];
  readonly raises: readonly CoveredSteps[];
  readonly decision: Decision;
}

/** Why a candidate, or a whole initiative, does not come into question. */
export type Refusal =
  | { readonly why: 'no-cost' | 'raises-nothing' | 'set-aside' }
  /** Its indicators are not in the instrument. */
  | { readonly why: 'unknown-indicator'; readonly indicators: readonly string[] }
  | { readonly why: 'gate'; readonly gate: string }
  | { readonly why: 'left-out'; readonly reason: string }
  /** Nothing covers the steps below the ones it raises. */
  | { readonly why: 'no-way-up'; readonly indicators: readonly string[] }
  /** What it requires does not come into question itself, or is not in the catalogue. */
  | { readonly why: 'requires'; readonly ids: readonly string[] }
  /** Initiatives that require each other in a ring, in its order. */
  | { readonly why: 'cycle'; readonly ring: readonly string[] };

export interface Refused {
  readonly id: string;
  readonly initiative: Initiative;
  /** Keys of the agencies it would be for; empty = the initiative as such is refused. */
  readonly agencies: readonly string[];
  readonly refusal: Refusal;
  /** It was said to be a must: the plan cannot hold what was asked of it. */
  readonly isMust: boolean;
}
