/** A cell of a grid, counted from 0; column 0 is the head of the row. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows that a page key passes. */
const PAGE = 15;

/** How a key of the grid pattern moves, before the edges stop it. */
function moved({ row, column }: GridPlace, key: string, far: boolean): GridPlace | null {
  const end = Number.MAX_SAFE_INTEGER;
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? end : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? end : column + 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? end : row, column: end };
    default:
      return null;
  }
}

/**
 * Where a key leads from a cell (the grid pattern of WAI-ARIA: arrows, Home, End, the page
 * keys; with Ctrl to the far end). Null = the key means nothing to the grid.
 */
export function gridMove(
  from: GridPlace,
  key: string,
  far: boolean,
  { rows, columns }: GridSize,
): GridPlace | null {
  const to = moved(from, key, far);
  if (!to || rows === 0 || columns === 0) return null;
  return {
    row: Math.min(Math.max(0, to.row), rows - 1),
    column: Math.min(Math.max(0, to.column), columns - 1),
  };
}
