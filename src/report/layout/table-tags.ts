import type { CellHookData } from 'jspdf-autotable';
import type { StructureNode } from '#report/pdf/structure.ts';
import type { Composer } from './composer.ts';
import { COLOURS } from './look.ts';
import { isFlushLeft, type Prepared, type TableSpec } from './table-rows.ts';

/** Gives every cell its element, its background and its link, page by page. */
export class TableTags {
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
    const glued = lines.length > 1 && !isFlushLeft(this.spec.columns[data.column.index]);
    const whole = {
      ...(glued ? { actual: lines.map((line) => line.trim()).join(' ') } : {}),
      ...(cell.span === undefined ? {} : { colSpan: cell.span }),
    };
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
    const fill = isHead ? undefined : this.cellOf(data)?.cell.fill;
    if (fill) ink.rectangle({ x, y }, { width, height }, { fill });
    const bottom = y + height;
    const stroke = isHead ? COLOURS.accent : COLOURS.line;
    const thickness = isHead ? 0.8 : 0.5;
    ink.line({ x, y: bottom }, { x: x + width, y: bottom }, { stroke, thickness });
  }
}
