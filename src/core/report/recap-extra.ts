import type { ListTable } from '#core/evidence/list-table.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { countColumn, shownCell, textColumn, valueColumn } from './recap-cells.ts';
import type { RecapSource } from './recap-source.ts';
import { RECAP_HEADS as HEADS, RECAP_NAMES as NAMES } from './recap-terms.ts';

/** The mean of every year with what it is of; no rows where only one year is here. */
export function trendTable(frame: InstrumentFrame, { trend }: RecapSource): ListTable {
  return {
    name: NAMES.trend,
    columns: [countColumn(HEADS.year), valueColumn(HEADS.mean, frame), countColumn(HEADS.n, 16)],
    rows: trend.map(({ year, mean }) => [year, shownCell(mean.mean), mean.n]),
  };
}

/** How many applications every agency has; what nobody said is in no count. */
export function applicationTable({ applications }: RecapSource): ListTable {
  const heads = [
    HEADS.applications,
    HEADS.active,
    HEADS.inactive,
    HEADS.common,
    HEADS.special,
    HEADS.integrated,
    HEADS.notIntegrated,
  ];
  return {
    name: NAMES.applications,
    columns: [
      textColumn(HEADS.code, 14),
      textColumn(HEADS.agency, 44),
      ...heads.map((head) => countColumn(head, 14)),
    ],
    rows: applications.map((one) => [
      one.code,
      one.agency,
      one.applications,
      one.active,
      one.inactive,
      one.common,
      one.special,
      one.integrated,
      one.notIntegrated,
    ]),
  };
}
