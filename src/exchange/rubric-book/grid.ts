import { cellAddress, columnName } from '#exchange/book/address.ts';
import type { BookCell, BookSheet } from '#exchange/book/model.ts';
import type { BookProblem } from './problem.ts';

/** The filled cells of a sheet by row and column; cells of spaces alone count as empty. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, BookCell>>;

export function gridOf({ cells }: BookSheet): Grid {
  const grid = new Map<number, Map<number, BookCell>>();
  for (const { row, column, content } of cells) {
    if (content.is === 'text' && content.text.trim() === '') continue;
    const line = grid.get(row) ?? new Map<number, BookCell>();
    line.set(column, content);
    grid.set(row, line);
  }
  return grid;
}

export function shown(cell: BookCell | undefined): string {
  if (!cell) return '';
  if (cell.is === 'number') return String(cell.value);
  if (cell.is === 'truth') return cell.value ? 'TRUE' : 'FALSE';
  return cell.text.trim();
}

/** What joins or hides cells: nothing of it may stand in a sheet that is read. */
export function layoutProblems(sheet: BookSheet): readonly BookProblem[] {
  const { name } = sheet;
  const none = { sheet: name, found: '', expected: '' };
  return [
    ...(sheet.hidden ? [{ kind: 'hidden-sheet' as const, ...none }] : []),
    ...sheet.merged.map((cell) => ({ kind: 'merged-cells' as const, ...none, cell })),
    ...sheet.hiddenRows.map((row) => ({
      kind: 'hidden-row' as const,
      ...none,
      cell: cellAddress(1, row),
    })),
    ...sheet.hiddenColumns.map((column) => ({
      kind: 'hidden-column' as const,
      ...none,
      cell: cellAddress(column, 1),
    })),
  ];
}

/**
 * The header must name exactly these columns in this order. Strange columns and
 * missing ones are named; only when there are neither, those that changed places.
 */
export function headerProblems(
  grid: Grid,
  name: string,
  heads: readonly string[],
): readonly BookProblem[] {
  const header = grid.get(1) ?? new Map<number, BookCell>();
  const titles = [...header].map(([column, cell]) => ({ column, title: shown(cell) }));
  const unknown = titles.filter(
    ({ title }, at) =>
      !heads.includes(title) || titles.findIndex((each) => each.title === title) < at,
  );
  const missing = heads.filter((head) => titles.every(({ title }) => title !== head));
  const outside = [...grid].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) =>
      column > heads.length && !header.has(column) ? [{ row, column, cell }] : [],
    ),
  );
  const strange = [
    ...unknown.map(({ column, title }) => ({
      kind: 'unknown-column' as const,
      sheet: name,
      cell: cellAddress(column, 1),
      found: title,
      expected: heads[column - 1] ?? '',
    })),
    ...outside.map(({ row, column, cell }) => ({
      kind: 'unknown-column' as const,
      sheet: name,
      cell: cellAddress(column, row),
      found: shown(cell),
      expected: '',
    })),
    ...missing.map((head) => ({
      kind: 'missing-column' as const,
      sheet: name,
      found: '',
      expected: head,
    })),
  ];
  if (strange.length > 0) return strange;
  return titles.flatMap(({ column, title }) => {
    const expected = heads[column - 1] ?? '';
    return title === expected
      ? []
      : [
          {
            kind: 'misplaced-column' as const,
            sheet: name,
            cell: cellAddress(column, 1),
            found: title,
            expected: `${columnName(heads.indexOf(title) + 1)}1`,
          },
        ];
  });
}
