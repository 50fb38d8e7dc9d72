import {
  __createTable as createTable,
  __drawTable as drawTable,
  type CellHookData,
  type RowInput,
} from 'jspdf-autotable';
import { FONT } from '#report/pdf/document.ts';
import type { StructureNode } from '#report/pdf/structure.ts';
import type { Composer } from './composer.ts';
import { COLOURS, PAPER, TEXT_WIDTH, type TextStyle } from './look.ts';

export interface Cell {
  readonly text: string;
  readonly bold?: boolean;
  /** Target of a link that covers the cell. */
  readonly link?: string;
  readonly indent?: number;
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
  /** Prints what stands right above, a heading as a rule: the two are never parted. */
  readonly above?: () => void;
}

/** Room for what `above` prints: a heading of two lines. */
const ABOVE_ROOM = 40;

const PADDING = { x: 5, y: 3.6 };
const LEADING = 1.32;

interface Prepared {
  readonly cell: Cell;
  readonly lines: readonly string[];
}

/** Lays out a table whose header repeats on every page, tags it and moves on below it. */
export function table(composer: Composer, spec: TableSpec): void {
  const { ink } = composer;
  const { doc } = ink.open;
  const size = spec.size ?? 8.5;
  const fixed = spec.columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0);
  const widths = spec.columns.map(({ width }) => (width === 'rest' ? TEXT_WIDTH - fixed : width));
  const style = (bold: boolean): Pick<TextStyle, 'size' | 'weight'> => ({
    size,
    weight: bold ? 'bold' : 'regular',
  });
  const prepare = (raw: Cell | string, column: number): Prepared => {
    const cell = typeof raw === 'string' ? { text: raw } : raw;
    const room = (widths[column] ?? 0) - 2 * PADDING.x - (cell.indent ?? 0);
    const lines = ink.lines(cell.text, room, style(cell.bold ?? false));
    const flush = (spec.columns[column]?.align ?? 'left') === 'left';
    return { cell, lines: flush ? lines : lines.map((line) => line.trimEnd()) };
  };
  const head = spec.columns.map(({ title }, at) => prepare({ text: title, bold: true }, at));
  const body = spec.rows.map((row) => row.map(prepare));
  const rowInput = (row: readonly Prepared[]): RowInput =>
    row.map(({ cell, lines }) => ({
      content: lines.join('\n'),
      styles: {
        fontStyle: cell.bold ? ('bold' as const) : ('normal' as const),
        cellPadding: {
          vertical: PADDING.y,
          right: PADDING.x,
          left: PADDING.x + (cell.indent ?? 0),
        },
      },
    }));
  const inputs = body.map(rowInput);
  const headInput = rowInput(head);
  const prepared = new Map<unknown, readonly Prepared[]>([
    [headInput, head],
    ...inputs.map((input, at) => [input, body[at] ?? []] as const),
  ]);
  let tags: TableTags | null = null;
  doc.setLineHeightFactor(LEADING);
  const laidOut = createTable(doc, {
    startY: composer.y,
    margin: {
      left: PAPER.left,
      right: PAPER.width - PAPER.right,
      top: PAPER.top,
      bottom: PAPER.height - PAPER.bottom,
    },
    theme: 'plain',
    rowPageBreak: 'avoid',
    tableWidth: TEXT_WIDTH,
    styles: {
      font: FONT,
      fontSize: size,
      textColor: [...COLOURS.ink],
      overflow: 'visible',
      lineWidth: 0,
      fillColor: false,
    },
    columnStyles: Object.fromEntries(widths.map((cellWidth, at) => [at, { cellWidth }])),
    head: [headInput],
    body: inputs,
    didParseCell: ({ cell, column }) => {
      cell.styles.halign = spec.columns[column.index]?.align ?? 'left';
    },
    willDrawCell: (data) => {
      tags?.before(data);
    },
    didDrawCell: (data) => {
      tags?.after(data);
    },
  });
  const rows = laidOut.body.map(({ height }) => height);
  const headHeight = laidOut.getHeadHeight(laidOut.columns);
  const whole = rows.reduce((sum, height) => sum + height, headHeight);
  const start = headHeight + Math.min((rows[0] ?? 0) + (rows[1] ?? 0), 140);
  const need = whole < (PAPER.bottom - PAPER.top) / 3 ? whole : start;
  composer.ensure(need + (spec.above ? ABOVE_ROOM : 0));
  spec.above?.();
  tags = new TableTags(composer, spec, prepared);
  laidOut.settings.startY = composer.y;
  drawTable(doc, laidOut);
  composer.y = (laidOut.finalY ?? composer.y) + 4;
}

/** Gives every cell its element, its background and its link, page by page. */
class TableTags {
  private readonly head: StructureNode;
  private readonly body: StructureNode;
  private readonly rows = new Map<unknown, StructureNode>();
  private readonly cells = new Map<StructureNode, Map<number, StructureNode>>();
  private current: StructureNode | null = null;

  constructor(
    private readonly composer: Composer,
    private readonly spec: TableSpec,
    private readonly prepared: ReadonlyMap<unknown, readonly Prepared[]>,
  ) {
    const node = composer.section.child('Table');
    this.head = node.child('THead');
    this.body = node.child('TBody');
  }

  before(data: CellHookData): void {
    const { ink } = this.composer;
    ink.artifact(() => {
      this.background(data);
    });
    this.current = data.section === 'head' && data.table.pageNumber > 1 ? null : this.nodeOf(data);
    if (this.current) {
      const mark = ink.open.structure.mark(this.current, ink.page);
      ink.open.pdf.write(`/${this.current.role} << /MCID ${mark} >> BDC`);
    } else {
      ink.open.pdf.write('/Artifact << /Type /Pagination >> BDC');
    }
  }

  after(data: CellHookData): void {
    this.composer.ink.open.pdf.write('EMC');
    const cell = data.section === 'body' ? this.cellOf(data) : undefined;
    if (!this.current || cell?.cell.link === undefined) return;
    const { navigation, structure } = this.composer.ink.open;
    structure.link(this.current);
    navigation.links.push({
      page: this.composer.ink.page,
      left: data.cell.x,
      right: data.cell.x + data.cell.width,
      top: data.cell.y,
      bottom: data.cell.y + data.cell.height,
      target: cell.cell.link,
      label: cell.lines.join(' '),
    });
  }

  private cellOf(data: CellHookData): Prepared | undefined {
    return this.prepared.get(data.row.raw)?.[data.column.index];
  }

  private rowNode(data: CellHookData): StructureNode {
    const known = this.rows.get(data.row.raw);
    if (known) return known;
    const node = (data.section === 'head' ? this.head : this.body).child('TR');
    this.rows.set(data.row.raw, node);
    this.cells.set(node, new Map());
    return node;
  }

  private nodeOf(data: CellHookData): StructureNode {
    const row = this.rowNode(data);
    const known = this.cells.get(row)?.get(data.column.index);
    if (known) return known;
    const cell = this.createCell(row, data);
    this.cells.get(row)?.set(data.column.index, cell);
    return cell;
  }

  private createCell(row: StructureNode, data: CellHookData): StructureNode {
    const { cell, lines } = this.cellOf(data) ?? { cell: { text: '' }, lines: [] };
    // Lines that are set flush right carry no space at their end: say the text once whole.
    const flushRight = (this.spec.columns[data.column.index]?.align ?? 'left') !== 'left';
    const glued = flushRight && lines.length > 1;
    const whole = glued ? { actual: lines.map((line) => line.trim()).join(' ') } : {};
    if (data.section === 'head') return row.child('TH', { scope: 'Column', ...whole });
    const node = this.spec.columns[data.column.index]?.namesRow
      ? row.child('TH', { scope: 'Row', ...whole })
      : row.child('TD', whole);
    return cell.link === undefined ? node : node.child('Link');
  }

  private background(data: CellHookData): void {
    const { ink } = this.composer;
    const { x, y, width, height } = data.cell;
    const isHead = data.section === 'head';
    if (isHead || this.spec.tinted?.(data.row.index)) {
      ink.rectangle(
        { x, y },
        { width, height },
        { fill: isHead ? COLOURS.accentSoft : COLOURS.panel },
      );
    }
    const bottom = y + height;
    const stroke = isHead ? COLOURS.accent : COLOURS.line;
    const thickness = isHead ? 0.8 : 0.5;
    ink.line({ x, y: bottom }, { x: x + width, y: bottom }, { stroke, thickness });
  }
}
