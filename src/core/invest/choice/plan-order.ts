/**
 * What a plan is chosen from and what binds it, all in whole numbers: rupiah, and units of the
 * index (one unit = 1 / `scale` of an index point, so that every gain is a whole number).
 * Years are counted from 0, the first year of the plan.
 */
export interface PlanOrder {
  readonly years: number;
  readonly ceilings: readonly Ceiling[];
  readonly proposals: readonly Proposal[];
  readonly capacities: readonly Capacity[];
  readonly floors: readonly Floor[];
  readonly agencies: readonly PlanAgency[];
  readonly groups: readonly PlanGroup[];
  readonly objective: Objective;
}

/**
 * `gain`: the sum of all gains, each times the priority of its agency.
 * `good`: how many agencies stand at or above their goal; then the gain.
 * `worst`: the group (dimension) that stands lowest, as high as can be; then the gain.
 * Gains are those at the end of the last year.
 */
export type Objective = 'gain' | 'good' | 'worst';

/** The most that may be spent in each year, by one funding source or (`null`) by all together. */
interface Ceiling {
  readonly source: string | null;
  readonly perYear: readonly number[];
  /** Years that nothing limits: `perYear` has more for them than can ever be spent. */
  readonly open?: readonly number[];
}

/** The most proposals that one unit can start in one year. */
interface Capacity {
  readonly unit: string;
  readonly perYear: number;
}

/**
 * What one place (an agency, or those of a kind or heading together) receives at least over all
 * years: so many proposals, or so many rupiah of the first years of its proposals. What is done for
 * several at once counts for each of them in full.
 */
interface Floor {
  readonly place: string;
  readonly least: number;
  readonly of: 'proposals' | 'rupiah';
}

export interface Proposal {
  readonly id: string;
  /** Rupiah in the year of its start. */
  readonly cost: number;
  /** Rupiah in every year after the year of its start. */
  readonly running: number;
  readonly source: string;
  /** Who carries it out; capacities hold for units. */
  readonly unit: string;
  readonly places: readonly string[];
  /** What depends on another begins in a year in which it can begin and fits: see `lagOf`. */
  readonly weeks: number;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
  readonly isMust: boolean;
  /** The one year it may start in; null = any. */
  readonly onlyYear: number | null;
  readonly raises: readonly Raise[];
}

/** Every step of one ladder from `from` up to, not including, `to`: 0 is the first step above now. */
interface Raise {
  readonly agency: string;
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
}

interface PlanAgency {
  readonly id: string;
  /** How much its gains count, a whole number from 1. */
  readonly priority: number;
  /** Units that are missing to its goal (the predikat it is to reach); 0 = there already, null = none. */
  readonly missing: number | null;
  readonly ladders: readonly Ladder[];
}

/** The steps of one indicator above its level of now; a step counts only with all below it. */
export interface Ladder {
  readonly indicator: string;
  readonly group: string;
  /** Units of the agency's index for each step. */
  readonly gains: readonly number[];
  /** Units of its group for each step. */
  readonly groupGains: readonly number[];
}

/** A group of indicators over all agencies: the sum of their values now, in units of the group. */
interface PlanGroup {
  readonly id: string;
  readonly base: number;
}

/** A plan: in which year each chosen proposal starts. */
export type Starts = ReadonlyMap<string, number>;

/** Weeks of a year. */
const WEEKS = 52;

/**
 * Years that have to lie between the starts of a proposal and of one that it requires: as many whole
 * years as the required one takes, and one more where what is left of the year in which it ends is
 * too short for the dependant.
 */
export function lagOf(required: Proposal, dependant: Proposal): number {
  const rest = required.weeks % WEEKS;
  const isTooShort = rest > 0 && rest + dependant.weeks > WEEKS;
  return Math.floor(required.weeks / WEEKS) + Number(isTooShort);
}
