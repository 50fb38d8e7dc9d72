import { sourceOfTable, type ListSource } from '#core/evidence/list-table.ts';
import type { Digest } from '#core/lib/ids.ts';
import { BY_RANK, type GapKind } from '#core/portfolio/query.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { GapRow } from '#core/portfolio/view.ts';
import { listedTables, recapEdition, recapTables } from '#core/report/recap.ts';
import { MOST_ROWS, type RecapSource } from '#core/report/recap-source.ts';
import { gapTable, openGapTable } from '#core/report/recap-gap-tables.ts';
import { APART_TABLE, RESULT_TABLE } from '#core/report/recap-list-tables.ts';
import { type RowTable } from '#core/report/recap-row-table.ts';
import { heatTable, indicatorTable, rankingTable } from '#core/report/recap-value-tables.ts';
import type { AskPortfolio } from './recap-source.ts';

const INDEX = { of: 'index' } as const;
const PIECE = 400;

type Fetch<R> = (from: number, count: number) => Promise<readonly R[]>;

/** A long table whose rows are asked for as they are written. */
function fetched<R>(
  { name, columns, row }: RowTable<R>,
  length: number,
  fetch: Fetch<R>,
): ListSource {
  return {
    name,
    columns,
    length,
    rows: async (from, to) => (await fetch(from, to - from)).map(row),
  };
}

function longLists(
  ask: AskPortfolio,
  source: RecapSource,
  frame: InstrumentFrame,
): readonly ListSource[] {
  const { query, counts } = source.head;
  const isPublic = source.paper === 'REKAP-PUBLIK';
  const ranked = async (from: number, count: number) =>
    (await ask(query, { part: 'ranking', rows: { from, count }, order: BY_RANK })).part.rows;
  const heat = (columns: 'groups' | 'indicators') => async (from: number, count: number) =>
    (await ask(query, { part: 'heat', columns, rows: { from, count }, order: BY_RANK })).part.rows;
  const gaps = (gap: GapKind) => async (from: number, count: number) => {
    const rows = { from, count };
    const { part } = await ask(query, {
      part: 'gaps',
      gap,
      target: INDEX,
      rows,
      direction: 'down',
    });
    return part.rows;
  };
  let evidence: Promise<ReadonlyMap<Digest, GapRow>> | undefined;
  const allEvidence = async (): Promise<ReadonlyMap<Digest, GapRow>> => {
    const known = new Map<Digest, GapRow>();
    const total = isPublic ? 0 : counts.counted;
    for (let from = 0; from < total; from += PIECE) {
      for (const row of await gaps('evidence')(from, PIECE)) known.set(row.id, row);
    }
    return known;
  };
  const three = async (from: number, count: number) => {
    evidence ??= allEvidence();
    const known = await evidence;
    const rows = await gaps('asesor')(from, count);
    return rows.map((row) => ({ asesor: row, evidence: known.get(row.id) ?? null }));
  };
  const { total } = source.parts.apart;
  const apart = async (from: number, count: number) =>
    (await ask(query, { part: 'apart', rows: { from, count } })).part.rows;
  const all = counts.counted;
  return [
    fetched(rankingTable(frame), all, ranked),
    fetched(heatTable(frame), all, heat('groups')),
    fetched(indicatorTable(frame), all, heat('indicators')),
    fetched(isPublic ? openGapTable(frame) : gapTable(frame), all, three),
    fetched(RESULT_TABLE, all, ranked),
    ...(isPublic ? [] : [fetched(APART_TABLE, total, apart)]),
  ];
}

/**
 * Every table of a summary as it leaves as a file: the same as in the report, but with all of
 * their rows; a long one is asked for as it is written. Tables without rows are left out.
 */
export function recapLists(ask: AskPortfolio, whole: RecapSource): readonly ListSource[] {
  const { frame, counts } = whole.head;
  if (!frame) return [];
  const { source } = recapEdition(whole);
  const tables = listedTables(recapTables(source, frame)).map(sourceOfTable);
  if (counts.counted <= MOST_ROWS && whole.parts.apart.total <= MOST_ROWS) {
    return tables;
  }
  const long = new Map(longLists(ask, whole, frame).map((list) => [list.name, list]));
  return tables.map((one) => long.get(one.name) ?? one);
}
