import type { ListTable } from '#core/evidence/list-table.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Chosen, GapRow } from '#core/portfolio/view.ts';
import { publicRecap, type RecapLeftOut } from './recap-public.ts';
import { agencySheets, type AgencySheet } from './recap-sheet.ts';
import { MOST_ROWS, MOST_SHEETS, type RecapSource } from './recap-source.ts';
import { applicationTable, trendTable } from './recap-extra.ts';
import { funnelTable } from './recap-funnel.ts';
import { gapTable, openGapTable, type ThreeValues, yearTable } from './recap-gap-tables.ts';
import { APART_TABLE, MISSING_TABLE, RESULT_TABLE } from './recap-list-tables.ts';
import { filled } from './recap-row-table.ts';
import { binTable, predikatTable, spreadTable, weakestTable } from './recap-set-tables.ts';
import { heatTable, indicatorTable, meanRows, rankingTable } from './recap-value-tables.ts';

/** Every table of a summary; a table without rows is not printed. */
export interface RecapTables {
  readonly funnel: ListTable;
  readonly ranking: ListTable;
  readonly heat: ListTable;
  readonly bins: ListTable;
  readonly predikats: ListTable;
  readonly spread: ListTable;
  readonly gaps: ListTable;
  readonly weakest: ListTable;
  readonly indicators: ListTable;
  readonly years: ListTable;
  readonly trend: ListTable;
  readonly applications: ListTable;
  readonly apart: ListTable;
  readonly missing: ListTable;
  readonly results: ListTable;
}

/** "Laporan Rekapitulasi" as data. */
export interface RecapReport {
  readonly source: RecapSource;
  readonly chosen: Chosen;
  readonly frame: InstrumentFrame;
  readonly fingerprint: Digest;
  readonly tables: RecapTables;
  readonly gaps: readonly ThreeValues[];
  readonly sheets: readonly AgencySheet[];
  /** Null = the whole edition. */
  readonly leftOut: RecapLeftOut | null;
  /** Results that are counted but too many to be printed row by row. */
  readonly notPrinted: number;
  /** Wanted, but there are too many agencies for a page each. */
  readonly sheetsLeftOut: boolean;
}

/** The source as an edition prints it, and what that leaves out; null = it is the whole one. */
export function recapEdition(source: RecapSource): {
  readonly source: RecapSource;
  readonly leftOut: RecapLeftOut | null;
} {
  return source.paper === 'REKAP-PUBLIK' ? publicRecap(source) : { source, leftOut: null };
}

/** Both differences of each result, by the first of them, then by name. */
function threeValues({ parts }: RecapSource): readonly ThreeValues[] {
  const evidence = new Map(parts.evidence.rows.map((row) => [row.id, row]));
  const asesor = parts.asesor.rows.filter(({ gap }: GapRow) => gap !== null);
  if (asesor.length === 0) {
    return parts.evidence.rows.map((row) => ({ asesor: null, evidence: row }));
  }
  return parts.asesor.rows.map((row) => ({ asesor: row, evidence: evidence.get(row.id) ?? null }));
}

const ORDER = [
  'funnel',
  'ranking',
  'years',
  'heat',
  'bins',
  'predikats',
  'spread',
  'gaps',
  'weakest',
  'indicators',
  'trend',
  'applications',
  'apart',
  'missing',
  'results',
] as const satisfies readonly (keyof RecapTables)[];

/** The tables in the order of the report, those without rows left out. */
export function listedTables(tables: RecapTables): readonly ListTable[] {
  return ORDER.map((name) => tables[name]).filter(({ rows }) => rows.length > 0);
}

/** All tables of a summary: what is printed, shown and exported is made of these. */
export function recapTables(source: RecapSource, frame: InstrumentFrame): RecapTables {
  const { parts, earlier } = source;
  const { summary, groups, indicators } = parts;
  const heat = filled(heatTable(frame), groups);
  return {
    funnel: funnelTable(source),
    ranking: filled(rankingTable(frame), groups),
    heat: { ...heat, rows: groups.length === 0 ? [] : [...heat.rows, ...meanRows(summary)] },
    bins: binTable(frame, summary),
    predikats: predikatTable(summary),
    spread: spreadTable(frame, parts.spread),
    gaps: filled(
      source.paper === 'REKAP-PUBLIK' ? openGapTable(frame) : gapTable(frame),
      threeValues(source),
    ),
    weakest: weakestTable(frame, parts.weakest),
    indicators: filled(indicatorTable(frame), indicators),
    years: filled(yearTable(frame, earlier), earlier.length === 0 ? [] : groups),
    trend: trendTable(frame, source),
    applications: applicationTable(source),
    apart: filled(APART_TABLE, parts.apart.rows),
    missing: filled(MISSING_TABLE, parts.apart.missing),
    results: filled(RESULT_TABLE, groups),
  };
}

/**
 * Builds the data of the report; null where there is no result to report on.
 * @param fingerprint that of the list of its results.
 */
export function recapReport(whole: RecapSource, fingerprint: Digest): RecapReport | null {
  const { chosen, frame, counts } = whole.head;
  if (!chosen || !frame) return null;
  const { source, leftOut } = recapEdition(whole);
  const tooMany = counts.counted > MOST_SHEETS;
  return {
    source,
    chosen,
    frame,
    fingerprint,
    tables: recapTables(source, frame),
    gaps: threeValues(source),
    sheets: source.sheets && !tooMany ? agencySheets(source, frame) : [],
    leftOut,
    notPrinted: Math.max(0, counts.counted - MOST_ROWS),
    sheetsLeftOut: source.sheets && tooMany,
  };
}
