import { choose, type Choosing } from './choose.ts';
import { codeOfText } from './facet.ts';
import type { Block, Ground } from './ground.ts';
import { searchWords } from './names.ts';
import { missingOf, type Missing } from './missing.ts';
import type { OutcomeStage } from './outcome.ts';
import type { Division, PortfolioQuery } from './query.ts';
import { STANDINGS, type Standing } from './standing.ts';
import type { ApartReason } from './view.ts';

export const DIVISIONS = [
  'government',
  'group',
  'kind',
  'batch',
] as const satisfies readonly Division[];

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
  const words = searchWords(query.text);
  if (words.length > 0) {
    const texts = ground.texts();
    tests.push((row) => words.every((word) => texts[row]?.includes(word)));
  }
  return (row) => tests.every((test) => test(row));
}

/**
 * Why a result of the year asked for is in no number; null = it is in them; `passed` = it
 * stands in no list either.
 */
function placeOf(
  ground: Ground,
  { query, standing, block, chosen }: Pick<Selection, 'query' | 'standing' | 'block' | 'chosen'>,
  row: number,
): ApartReason | 'passed' | null {
  const { outcome } = ground.outcomes[row] ?? {};
  const name = STANDINGS[standing.codes[row] ?? 1];
  if (!outcome || !name || name === 'passed') return 'passed';
  if (name !== 'counted') return name;
  if (ground.unlisted[row] === 1 && query.unlisted === 'apart') return 'unlisted';
  if (ground.blockOf[row] !== block) return 'other-instrument';
  if (outcome.scope !== (query.extent === 'part')) return 'other-extent';
  return outcome.stage === chosen.stage ? null : 'other-stage';
}

/** What a query selects; null = there is nothing to choose from. */
export function select(ground: Ground, query: PortfolioQuery): Selection | null {
  const standing = ground.standing(query.trust);
  const choosing = choose(ground, standing, query);
  const data = choosing && ground.blocks[choosing.block];
  if (!choosing || !data) return null;
  const { chosen } = choosing;
  const passes = narrowing(ground, query);
  const stages = { final: 0, interim: 0, provisional: 0 };
  const rows: number[] = [];
  const apart: Apart[] = [];
  const choosable: number[] = [];
  for (const [row, { outcome }] of ground.outcomes.entries()) {
    if (outcome.year !== chosen.year) continue;
    const place = placeOf(ground, { ...choosing, query, standing }, row);
    if (place === 'passed') continue;
    if (place === null) choosable.push(row);
    if (!passes(row)) continue;
    if (place === null) rows.push(row);
    else apart.push({ row, reason: place });
    if (place === null || place === 'other-stage') stages[outcome.stage] += 1;
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
