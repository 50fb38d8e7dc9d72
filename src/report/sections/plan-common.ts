import type { ListColumn, ListTable } from '#core/evidence/list-table.ts';
import type { PlanPaper } from '#core/invest/paper/paper.ts';
import { grouped } from '#core/invest/paper/rupiah-words.ts';
import type { PaperCode } from '#core/report/paper-code.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { table } from '#report/layout/table.ts';
import type { Cell, Column } from '#report/layout/table-rows.ts';
import { decimal } from '#report/words/format.ts';

/** The code of the document's pages. */
export function planCode({ fingerprint }: PlanPaper): PaperCode {
  return { kind: 'RENCANA', fingerprint };
}

/** How one column of a table is printed. */
export interface PlanColumn {
  /** Place of the column in the table. */
  readonly at: number;
  readonly width: number | 'rest';
  readonly title?: string;
  readonly namesRow?: boolean;
  readonly bold?: boolean;
  /** Its numbers are counts or rupiah, not years: thousands are set apart. */
  readonly grouped?: boolean;
  /** Places of other columns whose texts follow in the same cell. */
  readonly joins?: readonly number[];
}

interface PlanPrint {
  readonly size?: number;
  readonly dense?: boolean;
  readonly above?: () => void;
  /** The last row is the sum of all. */
  readonly hasSum?: boolean;
}

function cellText(
  cell: string | number | undefined,
  column: ListColumn,
  isGrouped: boolean,
): string {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  if (isGrouped && Number.isInteger(cell)) return grouped(cell);
  return decimal(column.digits === undefined ? String(cell) : cell.toFixed(column.digits));
}

/** Prints chosen columns of a table: the very rows that are shown and exported. */
export function printTable(
  composer: Composer,
  { columns, rows }: ListTable,
  printed: readonly PlanColumn[],
  { hasSum = false, ...options }: PlanPrint = {},
): void {
  const known = printed.flatMap((one) => {
    const column = columns[one.at];
    return column ? [{ ...one, column }] : [];
  });
  const isSum = (row: number): boolean => hasSum && row === rows.length - 1;
  table(composer, {
    size: 7.6,
    ...options,
    tinted: isSum,
    leads: (row) => isSum(row + 1),
    columns: known.map(({ column, title, width, namesRow = false }): Column => ({
      title: title ?? column.head,
      width,
      align: column.holds === 'number' ? 'right' : 'left',
      namesRow,
    })),
    rows: rows.map((cells, row) =>
      known.map(({ at, column, bold = false, grouped: isGrouped = false, joins = [] }): Cell => {
        const more = joins.map((other) => String(cells[other] ?? ''));
        const text = [cellText(cells[at], column, isGrouped), ...more]
          .filter((part) => part !== '')
          .join('; ');
        return { text, bold: bold || isSum(row) };
      }),
    ),
  });
}

/** A chapter begins where its title, its lead and the first rows of a table have room. */
const CHAPTER_ROOM = 150;

/** A chapter's title with the sentence below it. */
export function chapterHead(composer: Composer, id: string, title: string, lead: string): void {
  composer.heading('H1', title, { id, keepWith: CHAPTER_ROOM });
  composer.space(4);
  if (lead === '') return;
  composer.paragraph(lead, { style: STYLES.small });
  composer.space(6);
}

/** A smaller title above what follows. */
export function subhead(composer: Composer, id: string, title: string, keepWith = 40): void {
  composer.space(12);
  composer.heading('H2', title, { id, keepWith });
  composer.space(3);
}

/** Sentences, each with its mark. */
export function bullets(composer: Composer, sentences: readonly string[]): void {
  const list = composer.section.child('L');
  for (const sentence of sentences) {
    const node = list.child('LI').child('LBody');
    composer.paragraph(`• ${sentence}`, { indent: 8, node });
    composer.space(2);
  }
}
