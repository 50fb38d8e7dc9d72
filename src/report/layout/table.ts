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

function rowInput(row: readonly Prepared[]): RowInput {
  return row.map(({ cell, lines }) => ({
    content: lines.join('\n'),
    styles: {
      fontStyle: cell.bold ? ('bold' as const) : ('normal' as const),
      cellPadding: {
        top: CELL_PADDING.top,
        bottom: CELL_PADDING.bottom,
        right: CELL_PADDING.x,
        left: CELL_PADDING.x + (cell.indent ?? 0),
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
function roomNeeded(laidOut: Table): number {
  const rows = laidOut.body.map(({ height }) => height);
  const head = laidOut.getHeadHeight(laidOut.columns);
  const whole = rows.reduce((sum, height) => sum + height, head);
  const start = head + Math.min((rows[0] ?? 0) + (rows[1] ?? 0), 140);
  return whole < (PAPER.bottom - PAPER.top) * SHORT ? whole : start;
}

/** Lays out a table whose header repeats on every page, tags it and moves on below it. */
export function table(composer: Composer, spec: TableSpec): void {
  const { doc } = composer.ink.open;
  const { columns, size = TABLE_SIZE } = spec;
  const titles = columns.map(({ title }) => ({ text: title, bold: true }));
  const head = prepareRow(composer, columns, titles, size);
  const body = spec.rows.map((row) => prepareRow(composer, columns, row, size));
  const [headInput, inputs] = [rowInput(head), body.map(rowInput)];
  const prepared = new Map<unknown, readonly Prepared[]>([
    [headInput, head],
    ...inputs.map((input, at) => [input, body[at] ?? []] as const),
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
  composer.ensure(roomNeeded(laidOut) + (spec.above ? ABOVE_ROOM : 0));
  spec.above?.();
  tags = new TableTags(composer, spec, prepared);
  laidOut.settings.startY = composer.y;
  drawTable(doc, laidOut);
  composer.y = (laidOut.finalY ?? composer.y) + 4;
}
