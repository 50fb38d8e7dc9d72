import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { KakBlock, KakTable } from '#core/invest/paper/kak-block.ts';

/** Width of the text on A4 with these margins, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, side: 1304, top: 1247 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
/** Half points. */
export const SIZE = { body: 22, small: 17, table: 17 } as const;
export const GREY = '5A6472';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B8C0CC' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
const TABLE_BORDERS = { ...NO_BORDERS, insideHorizontal: NO_LINE, insideVertical: NO_LINE };
const SIGN_INDENT = 4700;
const ROOM_TO_SIGN = 1000;
/** Signs that XML cannot hold. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export const plain = (text: string): string => text.replace(FORBIDDEN, '');

interface CellLook {
  readonly width: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly isNumber?: boolean;
  readonly isBare?: boolean;
  /** Stays on the page of the row below. */
  readonly leads?: boolean;
}

function cell(text: string, look: CellLook): TableCell {
  const { width, bold = false, fill, isNumber = false, isBare = false, leads = false } = look;
  return new TableCell({
    borders: isBare ? NO_BORDERS : BORDERS,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: isBare ? 0 : 70, right: 70 },
    children: [
      new Paragraph({
        keepNext: leads,
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: plain(text), bold, size: isBare ? SIZE.body : SIZE.table })],
      }),
    ],
    ...(fill === undefined ? {} : { shading: { fill } }),
  });
}

/** Parts of the whole width, which they fill to the last twentieth of a point. */
function widthsOf(parts: readonly number[]): readonly number[] {
  const all = parts.reduce((sum, one) => sum + one, 0);
  const widths = parts.map((part) => Math.floor((TEXT_WIDTH * part) / all));
  const rest = TEXT_WIDTH - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((width, at) => (at === 0 ? width + rest : width));
}

function tableOf({ heads, rows, widths: parts, numbers, hasSum }: KakTable): Table {
  const widths = widthsOf(parts);
  const row = (cells: readonly string[], look: Omit<CellLook, 'width' | 'isNumber'>): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: look.fill !== undefined,
      children: cells.map((text, at) =>
        cell(text, { ...look, width: widths[at] ?? 0, isNumber: numbers.includes(at) }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      row(heads, { bold: true, fill: 'E6EDF5', leads: true }),
      ...rows.map((cells, at) =>
        row(cells, {
          bold: hasSum && at === rows.length - 1,
          leads: hasSum && at === rows.length - 2,
        }),
      ),
    ],
  });
}

function fieldsOf(fields: readonly (readonly [string, string])[]): Table {
  const [left = 0, right = 0] = widthsOf([28, 72]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: TABLE_BORDERS,
    rows: fields.map(
      ([label, value]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(label, { width: left, bold: true, isBare: true }),
            cell(value, { width: right, isBare: true }),
          ],
        }),
    ),
  });
}

function sentenceOf(text: string, refs: readonly string[], isItem: boolean): Paragraph {
  return new Paragraph({
    spacing: { after: isItem ? 50 : 90 },
    ...(isItem ? { bullet: { level: 0 } } : {}),
    children: [
      new TextRun({ text: plain(text) }),
      ...(refs.length === 0
        ? []
        : [new TextRun({ text: plain(` [${refs.join('; ')}]`), size: SIZE.small, color: GREY })]),
    ],
  });
}

/** One block as it stands in the file: real headings, lists and tables, so that it can be edited. */
export function blockOf(block: KakBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ text: plain(block.text), heading: HeadingLevel.HEADING_1, keepNext: true }),
      ];
    case 'sentence':
    case 'item':
      return [sentenceOf(block.text, block.refs, block.kind === 'item')];
    case 'fields':
      return [fieldsOf(block.fields.filter(([, value]) => value !== ''))];
    case 'sign':
      return block.lines.map(
        (line, at) =>
          new Paragraph({
            text: plain(line),
            indent: { left: SIGN_INDENT },
            keepNext: at < block.lines.length - 1,
            keepLines: true,
            spacing: { before: at === 0 ? 240 : 0, after: line === '' ? ROOM_TO_SIGN : 20 },
          }),
      );
    case 'table':
      return [tableOf(block)];
  }
}
