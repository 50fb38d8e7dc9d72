import type { ListColumn } from '#core/evidence/list-table.ts';
import type { Cell } from '#core/portfolio/view.ts';
import type { Shown } from '#core/scoring/score.ts';

/** One column of a file; numbers keep the digits they are printed with. */
export function exportColumn(head: string, holds: 'text' | 'number', width = 12): ListColumn {
  return { head, holds, width: Math.max(width, Math.min(24, head.length)) };
}

/** A value as a number; what does not apply or was not said is an empty cell, never a zero. */
export function exportCell(cell: Cell | undefined): number | string {
  return cell?.is === 'value' ? Number(cell.value.text) : '';
}

/** A printed number as a number; nothing where there is none. */
export function exportNumber(shown: Shown | null | undefined): number | string {
  return shown ? Number(shown.text) : '';
}
