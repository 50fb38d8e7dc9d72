import type { ListColumn } from '#core/evidence/list-table.ts';
import { PAPER_HEADS } from '#core/invest/paper/paper-terms.ts';
import { decimal, integer } from '#ui/format.ts';

/** Columns of calendar years. */
const YEARS: ReadonlySet<string> = new Set([PAPER_HEADS.year, PAPER_HEADS.start]);

/** A cell as it is read: years as they are, other numbers with their thousands set apart. */
export function shownCell(
  cell: string | number | undefined,
  { head, digits = 0 }: Pick<ListColumn, 'head' | 'digits'>,
): string {
  if (typeof cell !== 'number') return cell ?? '';
  if (YEARS.has(head)) return String(cell);
  if (digits > 0) return decimal(cell.toFixed(digits));
  return Number.isInteger(cell) ? integer(cell) : decimal(String(cell));
}
