import {
  __createTable as createTable,
  __drawTable as drawTable,
  type RowInput,
  type Styles,
  type Table,
} from 'jspdf-autotable';
import { FONT } from '#report/pdf/document.ts';
import type { Composer } from './composer.ts';
import { COLOURS, PAPER, TEXT_WIDTH } from './look.ts';
import {
  CELL_PADDING,
  columnWidths,
  DENSE_PADDING,
  prepareRow,
  type Prepared,
  TABLE_SIZE,
  type TableSpec,
} from './table-rows.ts';
import { TableTags } from './table-tags.ts';

/** Room for what `above` prints: a heading of two lines. */
const ABOVE_ROOM = 40;
const LEADING = 1.32;
/** A table below this part of a page is never split. */
const SHORT = 0.42;
const MARGIN = {
  left: PAPER.left,
  right: PAPER.width - PAPER.right,
  top: PAPER.top,
  bottom: PAPER.height - PAPER.bottom,
};

function rowInput(row: readonly Prepared[], padding: typeof CELL_PADDING = CELL_PADDING): RowInput {
  return row.map(({ cell, lines }) => ({
    content: lines.join('\n'),
    colSpan: cell.span ?? 1,
    styles: {
      fontStyle: cell.bold ? ('bold' as const) : ('normal' as const),
      cellPadding: {
        top: padding.top,
        bottom: padding.bottom,
        right: padding.x,
        left: padding.x + (cell.indent ?? 0),
      },
    },
  }));
}

function cellStyles(fontSize: number): Partial<Styles> {
  return {
    font: FONT,
    fontSize,
    textColor: [...COLOURS.ink],
    overflow: 'visible',
    lineWidth: 0,
    fillColor: false,
  };
}

/** A short table stays whole; a long one starts with its header and two rows. */
function roomNeeded(laidOut: Table, keepAfter = 0): number {
  const rows = laidOut.body.map(({ height }) => height);
  const head = laidOut.getHeadHeight(laidOut.columns);
  const whole = rows.reduce((sum, height) => sum + height, head);
  const start = head + Math.min((rows[0] ?? 0) + (rows[1] ?? 0), 140);
  return whole < (PAPER.bottom - PAPER.top) * SHORT ? whole + keepAfter : start;
}

/** The position of every cell by the column it stands in; columns below a span have none. */
function byColumn(row: readonly Prepared[]): readonly Prepared[] {
  const cells: Prepared[] = [];
  let at = 0;
  for (const one of row) {
    cells[at] = one;
    at += one.cell.span ?? 1;
  }
  return cells;
}

/** Of the row below a leading one so much has to fit, so that no page is too short for both. */
const MOST_BELOW = 100;

/**
 * A row that leads stays with the next one: it only fits where both do. The last one only fits where
 * what comes after does.
 */
function keepTogether(
  { body }: Table,
  { leads, keepAfter = 0 }: Pick<TableSpec, 'leads' | 'keepAfter'>,
): void {
  const after = (at: number): number => (at === body.length - 1 ? keepAfter : 0);
  for (const [at, row] of body.entries()) {
    const next = leads?.(at) ? body[at + 1] : undefined;
    if (!next && after(at) === 0) continue;
    row.canEntireRowFit = (room, columns) => {
      const below = next ? Math.min(next.getMaxCellHeight(columns), MOST_BELOW) + after(at + 1) : 0;
      return row.getMaxCellHeight(columns) + below + after(at) <= room;
    };
  }
}

/** Lays out a table whose header repeats on every page, tags it and moves on below it. */
export function table(composer: Composer, spec: TableSpec): void {
  const { doc } = composer.ink.open;
  const { columns, size = TABLE_SIZE } = spec;
  const titles = columns.map(({ title }) => ({ text: title, bold: true }));
  const head = prepareRow(composer, columns, titles, size);
  const body = spec.rows.map((row) => prepareRow(composer, columns, row, size));
  const padding = spec.dense ? DENSE_PADDING : CELL_PADDING;
  const headInput = rowInput(head);
  const inputs = body.map((row) => rowInput(row, padding));
  const prepared = new Map<unknown, readonly Prepared[]>([
    [headInput, head],
    ...inputs.map((input, at) => [input, byColumn(body[at] ?? [])] as const),
  ]);
  let tags: TableTags | null = null;
  doc.setLineHeightFactor(LEADING);
  const laidOut = createTable(doc, {
    startY: composer.y,
    margin: MARGIN,
    theme: 'plain',
    rowPageBreak: 'avoid',
    tableWidth: TEXT_WIDTH,
    styles: cellStyles(size),
    columnStyles: Object.fromEntries(
      columnWidths(columns).map((cellWidth, at) => [at, { cellWidth }]),
    ),
    headStyles: { valign: 'bottom' },
    head: [headInput],
    body: inputs,
    didParseCell: ({ cell, column }) => {
      cell.styles.halign = columns[column.index]?.align ?? 'left';
    },
    willDrawCell: (data) => {
      tags?.before(data);
    },
    didDrawCell: (data) => {
      tags?.after(data);
    },
  });
  keepTogether(laidOut, spec);
  composer.ensure(roomNeeded(laidOut, spec.keepAfter) + (spec.above ? ABOVE_ROOM : 0));
  spec.above?.();
  tags = new TableTags(composer, spec, prepared);
  laidOut.settings.startY = composer.y;
  drawTable(doc, laidOut);
  composer.y = (laidOut.finalY ?? composer.y) + 4;
}
