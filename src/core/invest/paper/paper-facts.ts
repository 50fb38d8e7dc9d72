import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Ratio } from '#core/lib/ratio.ts';
import type { Shown } from '#core/scoring/score.ts';
import type { BudgetCode, InitiativeKind } from '#core/invest/initiative/catalogue.ts';
import type { Refusal } from '#core/invest/proposal/candidate.ts';
import type { StartFault } from '#core/invest/choice/check-starts.ts';
import type { Gate } from '#core/invest/proposal/gates.ts';
import type { AbsentAgency } from '#core/invest/plan-ground.ts';

/** One agency before and after the chosen plan, both by the one scoring function. */
export interface PaperAgency {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly result: Digest;
  readonly agreedAt: string;
  readonly index: Shown;
  /** What it claimed itself; null = its claims give no index. */
  readonly claimed: Shown | null;
  readonly predikat: string;
  readonly after: Shown;
  readonly predikatAfter: string;
  readonly gain: Ratio;
  /** Stands at or above the goal of the plan. */
  readonly isGood: boolean;
  readonly isGoodAfter: boolean;
  /** Values of the top groups in the order of the instrument; null = it has none. */
  readonly groups: readonly (Shown | null)[];
}

/** A top group over all agencies that have a value in it. */
export interface PaperGroup {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly n: number;
  readonly before: Shown | null;
  readonly after: Shown | null;
}

/** One level of an indicator, in the words of the instrument. */
interface PaperLevel {
  readonly level: number;
  readonly summary: string;
  readonly evidence: readonly string[];
}

/** One indicator below its target somewhere. */
export interface PaperGap {
  readonly indicator: string;
  readonly code: string;
  readonly title: string;
  readonly group: string;
  /** The highest level it is to reach. */
  readonly target: number;
  /** How many agencies stand on each level now, the lowest level first; levels as printed. */
  readonly levels: readonly { readonly level: string; readonly agencies: number }[];
  /** Every level of the instrument: what it is, and which evidence it asks for. */
  readonly ladder: readonly PaperLevel[];
  /** Keys of the agencies below the target. */
  readonly below: readonly string[];
  readonly belowAfter: number;
  /** Agencies that claimed more than was agreed. */
  readonly overclaimed: number;
  /** Agencies whose evidence carries less than was agreed or claimed. */
  readonly unsupported: number;
  /** Index points over all agencies that are missing to the target. */
  readonly missing: Ratio;
}

/** One line of the budget: of one proposal in one year. */
export interface PaperLine {
  /** Id of the proposal. */
  readonly proposal: string;
  readonly year: number;
  readonly when: 'once' | 'yearly';
  readonly by: 'lines' | 'estimate';
  readonly name: string;
  readonly specification: string;
  /** As a decimal with a point. */
  readonly volume: string;
  readonly unit: string;
  readonly unitPrice: number;
  readonly amount: number;
  readonly account: string;
  readonly basis: string;
  readonly source: string;
}

/** One raise of one indicator, over all agencies of a proposal. */
export interface PaperRaise {
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly agencies: number;
}

/** A gate that lets a proposal in with a condition. */
interface PaperCondition {
  readonly gate: Gate;
  readonly note: string;
}

/** Why a proposal that comes into question is not in the plan, as far as the rows alone tell. */
export type NotChosen =
  | { readonly why: 'hand' }
  | { readonly why: 'excluded' | 'requires'; readonly ids: readonly string[] }
  /** In no year is there money enough left under the ceilings. */
  | { readonly why: 'no-room' }
  /** It would fit, and was weighed against the others. */
  | { readonly why: 'weighed' };

/** One proposal that comes into question. */
export interface PaperProposal {
  readonly id: string;
  readonly initiative: string;
  /** Keys of the agencies it is for. */
  readonly agencies: readonly string[];
  /** Calendar year; null = it is not chosen. */
  readonly start: number | null;
  readonly notChosen: NotChosen | null;
  readonly isMust: boolean;
  readonly isByHand: boolean;
  readonly source: string;
  /** Rupiah in each year of the plan when chosen, else in the year it starts and the next ones. */
  readonly perYear: readonly number[];
  readonly total: number;
  /** Rupiah in its first year, and in every year after. */
  readonly first: number;
  readonly later: number;
  readonly by: 'lines' | 'estimate';
  /** What the sum of all gains loses without it, or wins with it. */
  readonly gain: Ratio;
  /** The top group that it raises most. */
  readonly group: string;
  readonly raises: readonly PaperRaise[];
  readonly requires: readonly string[];
  readonly openGates: readonly Gate[];
  readonly conditions: readonly PaperCondition[];
}

/** One initiative with what its proposals have in common. */
export interface PaperInitiative {
  readonly id: string;
  readonly title: string;
  readonly kind: InitiativeKind;
  readonly description: string;
  readonly carriedBy: 'opd' | 'kabupaten';
  readonly requires: readonly string[];
  readonly weeks: number;
  readonly code: BudgetCode | null;
  readonly reuseFirst: string;
  readonly basis: string;
}

/** An initiative, or some of its proposals, that does not come into question. */
export interface PaperRefused {
  readonly initiative: string;
  readonly title: string;
  readonly agencies: readonly string[];
  readonly refusal: Refusal;
}

/** What may be spent and what is, of one source or (empty) of all, for each year. */
interface PaperCeiling {
  readonly source: string;
  /** Null = no ceiling is set, of all years or of one. */
  readonly ceiling: readonly (number | null)[] | null;
  readonly spent: readonly number[];
}

/** Everything the document of a plan is made of that comes from its book; plain data. */
export interface PaperFacts {
  readonly ref: RubricRef;
  readonly title: string;
  readonly shortTitle: string;
  readonly indexName: string;
  readonly digits: number;
  /** The highest value of the scale, for drawing. */
  readonly max: number;
  readonly resultYear: number;
  readonly goal: string;
  /** Calendar years of the plan. */
  readonly years: readonly number[];
  readonly agencies: readonly PaperAgency[];
  readonly absent: readonly AbsentAgency[];
  readonly groups: readonly PaperGroup[];
  /** Mean index of all agencies; null = there is none. */
  readonly before: Shown | null;
  readonly after: Shown | null;
  readonly gaps: readonly PaperGap[];
  readonly initiatives: readonly PaperInitiative[];
  /** The chosen ones first: by year, then in the order of the catalogue. */
  readonly proposals: readonly PaperProposal[];
  readonly refused: readonly PaperRefused[];
  /** By year, in the order of the proposals. */
  readonly lines: readonly PaperLine[];
  readonly ceilings: readonly PaperCeiling[];
  /** Where what is counted of the choice does not hold what binds it now. */
  readonly faults: readonly StartFault[];
  /** Ids that were chosen and are not counted: they are no proposals any more, or of no year. */
  readonly lost: readonly string[];
}
