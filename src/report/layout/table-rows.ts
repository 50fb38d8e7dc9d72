import type { Composer } from './composer.ts';
import { TEXT_WIDTH, type Colour, type TextStyle } from './look.ts';

export interface Cell {
  readonly text: string;
  readonly bold?: boolean;
  /** Target of a link that covers the cell. */
  readonly link?: string;
  readonly indent?: number;
  /** Its own background; the text says what the colour says. */
  readonly fill?: Colour;
  /** Reaches over so many columns, the first of which it stands in; those have no cell then. */
  readonly span?: number;
}

export interface Column {
  readonly title: string;
  /** Points; exactly one column takes the rest. */
  readonly width: number | 'rest';
  readonly align?: 'left' | 'right' | 'center';
  /** Its cells name the row. */
  readonly namesRow?: boolean;
}

export interface TableSpec {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (Cell | string)[])[];
  /** Rows set apart by a tint: sums and the like, by position. */
  readonly tinted?: (row: number) => boolean;
  readonly size?: number;
  /** Rows stand closer: for long lists of short rows. */
  readonly dense?: boolean;
  /** Height of what comes after and must not stand alone on a page. */
  readonly keepAfter?: number;
  /** Rows that stand on the same page as the row below them, by position: titles of groups. */
  readonly leads?: (row: number) => boolean;
  /** Prints what stands right above, a heading as a rule: the two are never parted. */
  readonly above?: () => void;
}

/** A cell with its text broken into lines. */
export interface Prepared {
  readonly cell: Cell;
  readonly lines: readonly string[];
}

/** More above than below: letters stand high in their line. */
export const CELL_PADDING = { x: 5, top: 4.7, bottom: 2.5 };
/** The same of a long list of short rows. */
export const DENSE_PADDING = { x: 5, top: 3.2, bottom: 1.5 };
export const TABLE_SIZE = 8.5;

/** The width of every column in points. */
export function columnWidths(columns: readonly Column[]): readonly number[] {
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0);
  return columns.map(({ width }) => (width === 'rest' ? TEXT_WIDTH - fixed : width));
}

/** Whether a column's lines start at its left edge. */
export function isFlushLeft(column: Column | undefined): boolean {
  return (column?.align ?? 'left') === 'left';
}

/** The width a column needs for its longest text, but at most `most`: then texts wrap. */
export function fittedWidth(
  composer: Composer,
  texts: readonly string[],
  {
    most,
    size = TABLE_SIZE,
    weight = 'regular',
  }: { readonly most: number } & Partial<Pick<TextStyle, 'size' | 'weight'>>,
): number {
  const { ink } = composer;
  const widths = texts.map((text) => ink.width(ink.printer.print(text), { size, weight }));
  return Math.min(most, Math.ceil(Math.max(0, ...widths) + 2 * CELL_PADDING.x) + 1);
}

/** Breaks a row's cells into lines; lines set flush right end without a space. */
export function prepareRow(
  composer: Composer,
  columns: readonly Column[],
  row: readonly (Cell | string)[],
  size: number,
): readonly Prepared[] {
  const widths = columnWidths(columns);
  let at = 0;
  return row.map((raw) => {
    const cell: Cell = typeof raw === 'string' ? { text: raw } : raw;
    const from = at;
    at += cell.span ?? 1;
    const width = widths.slice(from, at).reduce((sum, one) => sum + one, 0);
    const room = width - 2 * CELL_PADDING.x - (cell.indent ?? 0);
    const style = { size, weight: cell.bold ? ('bold' as const) : ('regular' as const) };
    const lines = composer.ink.lines(cell.text, room, style);
    return {
      cell,
      lines: isFlushLeft(columns[from]) ? lines : lines.map((line) => line.trimEnd()),
    };
  });
}
