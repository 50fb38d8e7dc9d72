import { choose, type Choosing } from './choose.ts';
import { codeOfText } from './facet.ts';
import type { Block, Ground } from './ground.ts';
import { searchWords } from './names.ts';
import { missingOf, type Missing } from './missing.ts';
import { OUTCOME_STAGES, type OutcomeStage } from './outcome.ts';
import type { Division, PortfolioQuery } from './query.ts';
import { STANDINGS, type Standing } from './standing.ts';
import type { ApartReason } from './view.ts';

const DIVISIONS = ['government', 'group', 'kind', 'batch'] as const satisfies readonly Division[];

/** A result that is in no number, and why. */
export interface Apart {
  readonly row: number;
  readonly reason: ApartReason;
}

/** What a query selects. Rows are places in the ground, ascending. */
export interface Selection extends Choosing {
  readonly query: PortfolioQuery;
  readonly standing: Standing;
  readonly data: Block;
  readonly rows: Int32Array;
  readonly apart: readonly Apart[];
  /** Of this year, instrument and extent, under the same filters. */
  readonly stages: Readonly<Record<OutcomeStage, number>>;
  /** The same but for those filters: what can be chosen of each. */
  readonly choosable: Int32Array;
  readonly missing: Missing;
}

/** Whether a result passes what narrows: headings, kinds, batches, words. */
function narrowing(ground: Ground, query: PortfolioQuery): (row: number) => boolean {
  const tests = DIVISIONS.flatMap((division) => {
    const text = query[division];
    if (text === null) return [];
    const facet = ground.facets[division];
    const code = codeOfText(facet, text);
    return [(row: number) => facet.codes[row] === code];
  });
  tests.push(...searchWords(query.text).map((word) => ground.search()(word)));
  return (row) => tests.every((test) => test(row));
}

/** Why a result of the year asked for is in no number; null = it is in them. */
function apartBecause(
  { blockOf, parts, stages, unlisted }: Ground,
  { block, chosen }: Choosing,
  query: PortfolioQuery,
): (row: number) => ApartReason | null {
  const extent = Number(query.extent === 'part');
  const stage = OUTCOME_STAGES.indexOf(chosen.stage);
  const isStrict = query.unlisted === 'apart';
  return (row) => {
    if (isStrict && unlisted[row] === 1) return 'unlisted';
    if (blockOf[row] !== block) return 'other-instrument';
    if (parts[row] !== extent) return 'other-extent';
    return stages[row] === stage ? null : 'other-stage';
  };
}

/** What a query selects; null = there is nothing to choose from. */
export function select(ground: Ground, query: PortfolioQuery): Selection | null {
  const standing = ground.standing(query.trust);
  const choosing = choose(ground, standing, query);
  const data = choosing && ground.blocks[choosing.block];
  if (!choosing || !data) return null;
  const { chosen } = choosing;
  const passes = narrowing(ground, query);
  const because = apartBecause(ground, choosing, query);
  const stages = { final: 0, interim: 0, provisional: 0 };
  const rows: number[] = [];
  const apart: Apart[] = [];
  const choosable: number[] = [];
  for (let row = 0; row < ground.outcomes.length; row += 1) {
    const name = STANDINGS[standing.codes[row] ?? 1] ?? 'passed';
    if (ground.years[row] !== chosen.year || name === 'passed') continue;
    const reason = name === 'counted' ? because(row) : name;
    if (reason === null) choosable.push(row);
    if (!passes(row)) continue;
    if (reason === null) rows.push(row);
    else apart.push({ row, reason });
    if (reason === null || reason === 'other-stage') {
      stages[OUTCOME_STAGES[ground.stages[row] ?? 0] ?? 'final'] += 1;
    }
  }
  return {
    ...choosing,
    query,
    standing,
    data,
    rows: Int32Array.from(rows),
    apart,
    stages,
    choosable: Int32Array.from(choosable),
    missing: missingOf(ground, choosing, query),
  };
}
