/** Rows of one list with one of them changed; the others stay the same objects. */
export function withRow<T extends { readonly id: string }>(
  rows: readonly T[],
  id: string,
  edit: Partial<T>,
): readonly T[] {
  return rows.map((row) => (row.id === id ? { ...row, ...edit } : row));
}
