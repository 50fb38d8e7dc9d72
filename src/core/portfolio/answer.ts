import { apartCounts, apartOf } from './apart.ts';
import { codeAt } from './column.ts';
import { derivationOf } from './derivation.ts';
import { extentsOf } from './extents.ts';
import { gapsOf } from './gaps.ts';
import type { Ground } from './ground.ts';
import { byWords } from './names.ts';
import { noPart } from './nothing.ts';
import type { Division, PartName, PortfolioAsk, PortfolioQuery } from './query.ts';
import { columnFor, rankRows, sortRows, type Ranks } from './rank.ts';
import { cellRows, slice } from './rows.ts';
import { select, type Selection } from './select.ts';
import { spreadOf } from './spread.ts';
import { summaryOf } from './summary.ts';
import type { Choice, PortfolioHead, PortfolioParts, PortfolioView } from './view.ts';
import { weakestOf } from './weakest.ts';

/** Answers questions about one ground; what one query selected is kept for the next part of it. */
export interface Answerer {
  readonly ask: <A extends PortfolioAsk>(query: PortfolioQuery, ask: A) => PortfolioView<A>;
}

interface Prepared {
  readonly head: PortfolioHead;
  readonly selection: Selection | null;
  readonly ranks: () => Ranks;
}

function choicesOf(
  { facets }: Ground,
  { choosable }: Selection,
  division: Division,
): readonly Choice<string>[] {
  const { names, codes } = facets[division];
  const counts = new Int32Array(names.length);
  for (let at = 0; at < choosable.length; at += 1) {
    const code = codes[choosable[at] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return names
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => byWords(a.value, b.value));
}

function emptyHead(ground: Ground, query: PortfolioQuery): PortfolioHead {
  const stages = { final: 0, interim: 0, provisional: 0 };
  return {
    query,
    chosen: null,
    frame: null,
    choices: { instruments: [], years: [], governments: [], groups: [], kinds: [], batches: [] },
    counts: {
      invited: null,
      notAssessed: 0,
      silent: 0,
      counted: 0,
      comparable: 0,
      withIndex: 0,
      unknownKey: 0,
      stages,
    },
    extents: [],
    apart: apartCounts(ground, []),
  };
}

function headOf(ground: Ground, selection: Selection): PortfolioHead {
  const { query, chosen, data, rows, stages, missing, apart } = selection;
  const index = columnFor(ground, selection, { of: 'index' });
  const count = (test: (row: number) => boolean): number =>
    rows.reduce((sum, row) => sum + (test(row) ? 1 : 0), 0);
  const notAssessed = missing.rows.filter((row) => row.notAssessed !== '').length;
  return {
    query,
    chosen,
    frame: data.frame,
    choices: {
      instruments: selection.instruments,
      years: selection.years,
      governments: choicesOf(ground, selection, 'government'),
      groups: choicesOf(ground, selection, 'group'),
      kinds: choicesOf(ground, selection, 'kind'),
      batches: choicesOf(ground, selection, 'batch'),
    },
    counts: {
      invited: missing.invited,
      notAssessed,
      silent: missing.rows.length - notAssessed,
      counted: rows.length,
      comparable: selection.choosable.length,
      withIndex: count((row) => codeAt(index, row) >= 0),
      unknownKey: count((row) => ground.outcomes[row]?.trust === 'new'),
      stages,
    },
    extents: extentsOf(ground, selection),
    apart: apartCounts(ground, apart),
  };
}

function prepare(ground: Ground, query: PortfolioQuery): Prepared {
  const selection = select(ground, query);
  let ranks: Ranks | undefined;
  return {
    head: selection ? headOf(ground, selection) : emptyHead(ground, query),
    selection,
    ranks: () => {
      if (!selection) throw new Error('portfolio: nothing to rank');
      ranks ??= rankRows(ground, selection);
      return ranks;
    },
  };
}

function rowsIn(
  ground: Ground,
  selection: Selection,
  ranks: Ranks,
  ask: Extract<PortfolioAsk, { part: 'ranking' | 'heat' }>,
): PortfolioParts['ranking'] {
  const { by, direction } = ask.order;
  const column = by.of === 'name' ? null : columnFor(ground, selection, by);
  const isRanked = by.of === 'index' && direction === 'down';
  const sorted = isRanked ? ranks.sorted : sortRows(ground, selection.rows, column, direction);
  const columns = ask.part === 'heat' ? ask.columns : 'groups';
  const rows = slice(sorted, ask.rows);
  return { rows: cellRows(ground, selection, ranks, { columns, rows }), total: sorted.length };
}

function partOf(
  ground: Ground,
  { selection, ranks }: Prepared,
  ask: PortfolioAsk,
): PortfolioParts[PartName] {
  if (!selection) return noPart(ask);
  switch (ask.part) {
    case 'summary':
      return summaryOf(ground, selection);
    case 'ranking':
    case 'heat':
      return rowsIn(ground, selection, ranks(), ask);
    case 'spread':
      return spreadOf(ground, selection, ask.across);
    case 'gaps':
      return gapsOf(ground, selection, ranks(), ask);
    case 'weakest':
      return weakestOf(ground, selection);
    case 'derivation':
      return derivationOf(ground, selection, ask);
    case 'apart':
      return apartOf(ground, selection, ask.rows);
  }
}

/** As many queries are remembered as somebody goes back and forth between. */
const KEPT = 8;

/**
 * Answers questions about all results. Pure and without a worker: whoever has the ground,
 * such as a report that is made in a worker of its own, asks the same engine.
 */
export function answererOf(ground: Ground): Answerer {
  const kept = new Map<string, Prepared>();
  const preparedFor = (query: PortfolioQuery): Prepared => {
    const key = JSON.stringify(query);
    const prepared = kept.get(key) ?? prepare(ground, query);
    kept.delete(key);
    kept.set(key, prepared);
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
    return prepared;
  };
  return {
    ask: <A extends PortfolioAsk>(query: PortfolioQuery, ask: A) => {
      const prepared = preparedFor(query);
      const part = partOf(ground, prepared, ask) as PortfolioParts[A['part']];
      return { ...prepared.head, ask, part };
    },
  };
}
