import { cellKey, type CellPlace, type Cells } from './cell.ts';
import { sameText } from './same-text.ts';

/** One cell of a workbook that came back. */
export interface SheetCell {
  readonly place: CellPlace;
  /** As it was when the workbook was made; empty for a row that is new. */
  readonly base: string;
  readonly sheet: string;
  /** Sheet and cell, such as "Jawaban!J5". */
  readonly address: string;
}

/** A cell that somebody changed in the workbook, beside what the application holds now. */
export interface CellChange extends SheetCell {
  readonly key: string;
  readonly app: string;
}

/** What a workbook would change. */
export interface Comparison {
  /** Changed in the workbook alone. */
  readonly changes: readonly CellChange[];
  /** Changed on both sides, and differently: somebody has to choose. */
  readonly conflicts: readonly CellChange[];
  /** Cells as they were exported, whatever the application holds now. */
  readonly untouched: number;
  /** Changed in the workbook to what the application holds already. */
  readonly same: number;
  /** Changed cells of evidence that is no longer here; they cannot be taken. */
  readonly gone: readonly CellChange[];
}

/**
 * Three-way: a cell as it was exported is untouched even if the application has changed
 * meanwhile; a cell changed on both sides in different ways is a conflict (users.md 6: an
 * import never overwrites silently).
 */
export function compareCells(cells: readonly SheetCell[], app: Cells): Comparison {
  const changes: CellChange[] = [];
  const conflicts: CellChange[] = [];
  const gone: CellChange[] = [];
  let untouched = 0;
  let same = 0;
  for (const cell of cells) {
    const key = cellKey(cell.place);
    const now = app.get(key);
    const change: CellChange = { ...cell, key, app: now?.value ?? '' };
    if (sameText(cell.sheet, cell.base)) untouched += 1;
    else if (!now && cell.place.of === 'document') gone.push(change);
    else if (sameText(cell.sheet, change.app)) same += 1;
    else if (sameText(change.app, cell.base)) changes.push(change);
    else conflicts.push(change);
  }
  return { changes, conflicts, untouched, same, gone };
}
