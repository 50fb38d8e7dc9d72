import type { ListColumn, ListTable } from '#core/evidence/list-table.ts';
import type { PaperCode } from '#core/report/paper-code.ts';
import type { RecapReport } from '#core/report/recap.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Cell as Value } from '#core/portfolio/view.ts';
import { RECAP_TERMS } from '#core/report/recap-terms.ts';
import { toNumber } from '#core/lib/ratio.ts';
import type { ChartScale } from '#report/charts/scale.ts';
import type { Composer } from '#report/layout/composer.ts';
import type { Colour } from '#report/layout/look.ts';
import { table } from '#report/layout/table.ts';
import type { Cell, Column } from '#report/layout/table-rows.ts';
import { decimal } from '#report/words/format.ts';

/** The code of the report's pages. */
export function recapCode({ source, fingerprint }: RecapReport): PaperCode {
  return { kind: source.paper, fingerprint };
}

/** A cell as it is printed: numbers with the places of their column and a comma. */
export function cellText(cell: string | number | undefined, column: ListColumn): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return decimal(column.digits === undefined ? String(cell) : cell.toFixed(column.digits));
}

/** How one column of a list is printed. */
export interface Printed {
  /** Place of the column in the list. */
  readonly at: number;
  readonly width: number | 'rest';
  /** Another title than in the list, where there is little room. */
  readonly title?: string;
  readonly namesRow?: boolean;
  readonly bold?: boolean;
}

interface PrintOptions {
  readonly size?: number;
  readonly above?: () => void;
  readonly tinted?: (row: number) => boolean;
  /** Background of a cell, by its row and the place of its column in the list. */
  readonly fill?: (row: number, at: number) => Colour | undefined;
}

/** Prints chosen columns of a list: the very rows that are shown and exported. */
export function printList(
  composer: Composer,
  { columns, rows }: ListTable,
  printed: readonly Printed[],
  { fill, ...options }: PrintOptions = {},
): void {
  const known = printed.flatMap((one) => {
    const column = columns[one.at];
    return column ? [{ ...one, column }] : [];
  });
  table(composer, {
    ...options,
    columns: known.map(({ column, title, width, namesRow = false }): Column => ({
      title: title ?? column.head,
      width,
      align: column.holds === 'number' ? 'right' : 'left',
      namesRow,
    })),
    rows: rows.map((cells, row) =>
      known.map(({ at, column, bold = false }): Cell => {
        const background = fill?.(row, at);
        const text = cellText(cells[at], column);
        return { text, bold, ...(background ? { fill: background } : {}) };
      }),
    ),
  });
}

/** A value of a result in words. */
export function valueText(value: Value): string {
  switch (value.is) {
    case 'value':
      return decimal(value.value.text);
    case 'not-applicable':
      return RECAP_TERMS.notApplicable;
    case 'unknown':
      return RECAP_TERMS.unknown;
  }
}

/** A value for drawing; null = there is none. */
export function valueNumber(value: Value | undefined): number | null {
  return value?.is === 'value' ? toNumber(value.value.exact) : null;
}

const MOST_TICKS = 6;

/** The scale of an instrument of which only the frame is known. */
export function frameScale({ max }: InstrumentFrame): ChartScale {
  const step = max <= MOST_TICKS ? 1 : max / 5;
  const ticks = Array.from({ length: Math.round(max / step) }, (_, at) => (at + 1) * step);
  return { max, ticks, target: null };
}
