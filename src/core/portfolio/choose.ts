import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Ground } from './ground.ts';
import { OUTCOME_STAGES, type OutcomeStage } from './outcome.ts';
import type { Measure, PortfolioQuery } from './query.ts';
import { PASSED, type Standing } from './standing.ts';
import type { Choice, Chosen } from './view.ts';

/** What was chosen, with the place of the instrument's block. */
export interface Choosing {
  readonly chosen: Chosen;
  readonly block: number;
  readonly instruments: readonly Choice<RubricRef>[];
  readonly years: readonly Choice<number>[];
}

const least = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

function count<K>(into: Map<K, number>, key: K): void {
  into.set(key, (into.get(key) ?? 0) + 1);
}

/** Names before digests, so that the order is one that people understand. */
const byRef = (a: RubricRef, b: RubricRef): number =>
  least(a.id, b.id) || least(b.version, a.version) || least(a.digest, b.digest);

function measureOf(stage: OutcomeStage, asked: Measure | null): Measure {
  return asked ?? (stage === 'provisional' ? 'claimed' : 'final');
}

/**
 * What is chosen from: results that count and have the extent; where there is none, so that
 * nothing disappears, whatever stands apart.
 */
function candidates({ codes, rows }: Standing, hasExtent: (row: number) => boolean): Int32Array {
  const counted = rows.filter(hasExtent);
  if (counted.length > 0) return counted;
  const known = Int32Array.from(codes.keys()).filter((row) => codes[row] !== PASSED);
  const near = known.filter(hasExtent);
  return near.length > 0 ? near : known;
}

/**
 * Settles what a query leaves open, among the results that count and have the extent it asks
 * for (where none does, among those that stand apart): the latest year, of it the instrument with the most results, the furthest stage there
 * is, and the score that stage is about. Null = there is nothing to choose from.
 */
export function choose(ground: Ground, standing: Standing, query: PortfolioQuery): Choosing | null {
  const { blocks, blockOf, years: yearOf, parts } = ground;
  const isPart = Number(query.extent === 'part');
  const asked = blocks.findIndex(({ frame }) => frame.ref.digest === query.instrument);
  if (query.instrument !== null && asked < 0) return null;
  const counted = candidates(standing, (row) => parts[row] === isPart);
  const latest = counted.reduce(
    (year, row) => (asked < 0 || blockOf[row] === asked ? Math.max(year, yearOf[row] ?? 0) : year),
    0,
  );
  const year = query.year ?? latest;
  if (year === 0) return null;
  const perBlock = new Map<number, number>();
  for (const row of counted) if (yearOf[row] === year) count(perBlock, blockOf[row] ?? 0);
  const refOf = (block: number): RubricRef | undefined => blocks[block]?.frame.ref;
  const instruments = [...perBlock]
    .flatMap(([block, n]): Choice<RubricRef>[] => {
      const value = refOf(block);
      return value ? [{ value, count: n }] : [];
    })
    .sort((a, b) => b.count - a.count || byRef(a.value, b.value));
  const most = instruments[0]?.value.digest;
  const block = asked >= 0 ? asked : blocks.findIndex(({ frame }) => frame.ref.digest === most);
  const instrument = refOf(block);
  if (!instrument) return null;
  const perYear = new Map<number, number>();
  let furthest: number = OUTCOME_STAGES.length;
  for (const row of counted) {
    if (blockOf[row] !== block) continue;
    count(perYear, yearOf[row] ?? 0);
    if (yearOf[row] === year) furthest = Math.min(furthest, ground.stages[row] ?? furthest);
  }
  const stage = query.stage ?? OUTCOME_STAGES[furthest] ?? 'final';
  return {
    chosen: { instrument, year, stage, measure: measureOf(stage, query.measure) },
    block,
    instruments,
    years: [...perYear]
      .map(([value, n]) => ({ value, count: n }))
      .sort((a, b) => b.value - a.value),
  };
}
