import type { ReportFonts, Weight } from '#report/fonts.ts';
import { FONT, type PdfDocument } from '#report/pdf/document.ts';
import type { StructureNode } from '#report/pdf/structure.ts';
import { fontMetrics, type FontMetrics } from '#report/type/font-metrics.ts';
import { createPrinter, type Printer } from '#report/type/printable.ts';
import { wrap } from '#report/type/wrap.ts';
import type { Colour, TextStyle } from './look.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface ShapeStyle {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly thickness?: number;
  readonly dash?: readonly number[];
}

/** Draws on the current page, in points from the top left corner, and measures text. */
export class Ink {
  readonly printer: Printer;
  private readonly metrics: Readonly<Record<Weight, FontMetrics>>;

  constructor(
    readonly open: PdfDocument,
    fonts: ReportFonts,
  ) {
    const [regular, bold] = [fontMetrics(fonts.regular), fontMetrics(fonts.bold)];
    this.metrics = { regular, bold };
    this.printer = createPrinter((code) => regular.has(code) && bold.has(code));
  }

  get page(): number {
    return this.open.pdf.getCurrentPageInfo().pageNumber;
  }

  /** Width of printable text on one line. */
  width(text: string, style: Pick<TextStyle, 'size' | 'weight'>): number {
    const metrics = this.metrics[style.weight];
    let sum = 0;
    for (let at = 0; at < text.length; at += 1) sum += metrics.advance(text.charCodeAt(at));
    return (sum * style.size) / 1000;
  }

  /** Typed text as printable lines no wider than `width`. */
  lines(text: string, width: number, style: Pick<TextStyle, 'size' | 'weight'>): readonly string[] {
    const metrics = this.metrics[style.weight];
    const room = (width * 1000) / style.size;
    return wrap(this.printer.print(text), room, (code) => metrics.advance(code));
  }

  /** Typed text on one line, shortened with an ellipsis when it does not fit. */
  oneLine(text: string, width: number, style: Pick<TextStyle, 'size' | 'weight'>): string {
    const flat = this.printer.print(text).replace(/\s+/g, ' ').trim();
    if (this.width(flat, style) <= width) return flat;
    const kept = this.lines(flat, width - this.width('…', style), style)[0] ?? '';
    return `${kept.trimEnd()}…`;
  }

  /** Draws one printable line with its baseline at `y`. */
  text(line: string, at: Point, style: Omit<TextStyle, 'leading'>): void {
    if (line === '') return;
    const { doc } = this.open;
    doc.setFont(FONT, style.weight === 'bold' ? 'bold' : 'normal');
    doc.setFontSize(style.size);
    doc.setTextColor(...style.colour);
    doc.text(line, at.x, at.y);
  }

  rectangle(
    from: Point,
    size: { readonly width: number; readonly height: number },
    style: ShapeStyle,
  ): void {
    const mode = this.prepare(style);
    this.open.doc.rect(from.x, from.y, size.width, size.height, mode);
  }

  line(from: Point, to: Point, style: ShapeStyle): void {
    this.prepare(style);
    this.open.doc.line(from.x, from.y, to.x, to.y, 'S');
  }

  circle(centre: Point, radius: number, style: ShapeStyle): void {
    const mode = this.prepare(style);
    this.open.doc.circle(centre.x, centre.y, radius, mode);
  }

  /** A closed shape, or an open path with `closed` false. */
  shape(points: readonly Point[], style: ShapeStyle, closed = true): void {
    const first = points[0];
    if (!first) return;
    const mode = this.prepare(style);
    const steps = points.slice(1).map((point, at): [number, number] => {
      const before = points[at] ?? first;
      return [point.x - before.x, point.y - before.y];
    });
    this.open.doc.lines(steps, first.x, first.y, [1, 1], mode, closed);
  }

  /** Everything drawn inside belongs to a structure element. */
  tagged(node: StructureNode, draw: () => void): void {
    const mark = this.open.structure.mark(node, this.page);
    this.open.pdf.write(`/${node.role} << /MCID ${mark} >> BDC`);
    draw();
    this.open.pdf.write('EMC');
  }

  /** Everything drawn inside is decoration, not content. */
  artifact(draw: () => void, kind: 'Layout' | 'Pagination' = 'Layout'): void {
    this.open.pdf.write(`/Artifact << /Type /${kind} >> BDC`);
    draw();
    this.open.pdf.write('EMC');
  }

  private prepare(style: ShapeStyle): 'S' | 'F' | 'DF' {
    const { doc } = this.open;
    if (style.fill) doc.setFillColor(...style.fill);
    if (!style.stroke) return 'F';
    doc.setDrawColor(...style.stroke);
    doc.setLineWidth(style.thickness ?? 0.6);
    doc.setLineDashPattern([...(style.dash ?? [])], 0);
    return style.fill ? 'DF' : 'S';
  }
}
