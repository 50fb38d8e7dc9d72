import type { Answer } from '#core/assessment/answer.ts';
import { multiply, fromInteger, ratio, roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { fullCoverageLevel } from './coverage-demand.ts';

/** What a list of units adds up to; without a list nothing can be said. */
export type CoverageState = 'no-list' | 'none' | 'some' | 'all';

/** How far a claim reaches, counted name by name; never typed. */
export interface CoverageCount {
  readonly state: CoverageState;
  /** Names that are covered, and all names of the list. */
  readonly covered: number;
  readonly total: number;
  /** covered ÷ total, exact, 0..1; null without a list. */
  readonly share: Ratio | null;
  /** Whole percent for reading; null without a list. */
  readonly percent: number | null;
}

const NO_LIST: CoverageCount = {
  state: 'no-list',
  covered: 0,
  total: 0,
  share: null,
  percent: null,
};

function stateOf(covered: number, total: number): CoverageState {
  if (covered === total) return 'all';
  return covered === 0 ? 'none' : 'some';
}

/** One rounding, half-up; what is only some never reads as 0 or as 100 percent. */
function percentOf(share: Ratio, state: CoverageState): number {
  const rounded = Number(roundHalfUp(multiply(share, fromInteger(100)), 0));
  return state === 'some' ? Math.min(99, Math.max(1, rounded)) : rounded;
}

/**
 * Counts a list of units: "sebagian" and "seluruh" of a claim are computed from names
 * (users.md: the same paper was used for both). An empty list is no list.
 */
export function coverageOf({ coverage }: Pick<Answer, 'coverage'>): CoverageCount {
  const units = coverage?.units ?? [];
  const total = units.length;
  if (total === 0) return NO_LIST;
  const covered = units.filter((unit) => unit.covered).length;
  const state = stateOf(covered, total);
  const share = ratio(BigInt(covered), BigInt(total));
  return { state, covered, total, share, percent: percentOf(share, state) };
}

/** One indicator's coverage for a page or a report: numbers and names, no sentences. */
export interface CoverageLine extends CoverageCount {
  /** What is counted, such as "unit kerja". */
  readonly of: string;
  /** From this level on the instrument asks for all of them; null = it does not say so. */
  readonly allFrom: number | null;
  /** Names in the order of the list; either may be empty. */
  readonly coveredNames: readonly string[];
  readonly missingNames: readonly string[];
}

/** The coverage of one answer; null where the instrument knows no denominator. */
export function coverageLine(
  answer: Pick<Answer, 'coverage'>,
  indicator: Indicator,
): CoverageLine | null {
  if (!indicator.coverage) return null;
  const units = answer.coverage?.units ?? [];
  const named = (covered: boolean): readonly string[] =>
    units.filter((unit) => unit.covered === covered).map(({ name }) => name);
  return {
    ...coverageOf(answer),
    of: indicator.coverage.of,
    allFrom: fullCoverageLevel(indicator),
    coveredNames: named(true),
    missingNames: named(false),
  };
}
