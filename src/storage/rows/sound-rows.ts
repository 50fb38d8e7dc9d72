import { fail, ok, type Result } from '#core/lib/result.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow } from '#storage/assessments.ts';
import type { OpenedRow } from './rows.ts';

/** A schema, as far as rows are held against it. */
interface RowSchema<T> {
  readonly safeParse: (row: unknown) =>
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly path: PropertyKey[] }[] };
      };
}

/** A row as its schema reads it, or where it is damaged, under its key on disk. */
export function soundRow<T>(
  schema: RowSchema<T>,
  { stored, row }: OpenedRow,
): Result<T, DamagedRow> {
  const parsed = schema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
  return fail({ key, places: parsed.error.issues.map(({ path }) => jsonPath(path)), raw: row });
}

/**
 * Rows of a table, and apart from them the damaged ones, each in the order of the disk.
 *
 * @param isSure says of a row that it certainly meets the schema, where that is known sooner.
 */
export function soundRows<T>(
  schema: RowSchema<T>,
  rows: readonly OpenedRow[],
  isSure?: (row: unknown) => row is T,
): { readonly sound: T[]; readonly damaged: DamagedRow[] } {
  const sound: T[] = [];
  const damaged: DamagedRow[] = [];
  for (const opened of rows) {
    const read = isSure?.(opened.row) ? ok(opened.row) : soundRow(schema, opened);
    if (read.ok) sound.push(read.value);
    else damaged.push(read.error);
  }
  return { sound, damaged };
}
