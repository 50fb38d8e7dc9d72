import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { CellRow, Summary, ValuedRow } from '#core/portfolio/view.ts';
import {
  countColumn,
  exactCell,
  levelColumn,
  shownCell,
  type TableCell,
  textColumn,
  valueCell,
  valueColumn,
} from './recap-cells.ts';
import type { RowTable } from './recap-row-table.ts';
import {
  KEY_TERMS,
  RECAP_HEADS as HEADS,
  RECAP_NAMES as NAMES,
  RECAP_TERMS as TERMS,
} from './recap-terms.ts';

/** Ranks by the exact index; those that share it share the rank. */
export function rankingTable(frame: InstrumentFrame): RowTable<ValuedRow> {
  return {
    name: NAMES.ranking,
    columns: [
      countColumn(HEADS.rank),
      textColumn(HEADS.code, 14),
      textColumn(HEADS.agency, 44),
      textColumn(HEADS.government, 30),
      textColumn(HEADS.kind, 16),
      textColumn(HEADS.cluster, 24),
      textColumn(HEADS.batch, 16),
      valueColumn(HEADS.value, frame),
      textColumn(HEADS.predikat, 16),
      textColumn(HEADS.exact, 16),
      textColumn(HEADS.tied, 8),
      textColumn(HEADS.key, 22),
    ],
    row: (row) => [
      row.rank ?? TERMS.unknown,
      row.agency.code,
      row.agency.name,
      row.agency.government,
      row.kind,
      row.group,
      row.batch,
      valueCell(row.index),
      row.predikat ?? '',
      exactCell(row.index),
      row.tied ? TERMS.tied : '',
      KEY_TERMS[row.trust],
    ],
  };
}

/** The values of every group of a result, side by side. */
export function heatTable(frame: InstrumentFrame): RowTable<CellRow> {
  return {
    name: NAMES.heat,
    columns: [
      textColumn(HEADS.agency, 44),
      valueColumn(HEADS.value, frame),
      ...frame.groups.map(({ code, title }) => valueColumn(`${code} ${title}`, frame)),
    ],
    row: ({ agency, index, cells }) => [
      agency.name,
      valueCell(index),
      ...frame.groups.map((_, at) => valueCell(cells[at])),
    ],
  };
}

/** The values of every indicator of a result, side by side. */
export function indicatorTable(frame: InstrumentFrame): RowTable<CellRow> {
  return {
    name: NAMES.indicators,
    columns: [
      textColumn(HEADS.agency, 44),
      ...frame.indicators.map(({ code, title }) => levelColumn(`${code} ${title}`)),
    ],
    row: ({ agency, cells }) => [
      agency.name,
      ...frame.indicators.map((_, at) => valueCell(cells[at])),
    ],
  };
}

/** The means below the values, each with how many it is of. */
export function meanRows(summary: Summary): readonly (readonly TableCell[])[] {
  const means = [summary.index, ...summary.groups];
  return [
    [TERMS.meanRow, ...means.map((one) => shownCell(one?.mean))],
    [TERMS.denominatorRow, ...means.map((one) => String(one?.n ?? 0))],
  ];
}
