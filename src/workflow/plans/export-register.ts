import type { ListTable } from '#core/evidence/list-table.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { csvHolds, writeListCsv } from '#exchange/table/register-csv.ts';
import { bookHolds, writeListBook, type LongText } from '#exchange/table/register-xlsx.ts';

export type ListFormat = 'csv' | 'xlsx';
export type ExportFailure = LongText;

/**
 * A list as the bytes of a file, read back before anybody relies on it: what does not
 * bring the same list back is a bug and throws.
 */
export function exportList(
  table: ListTable,
  format: ListFormat,
): Result<Uint8Array, ExportFailure> {
  const written = format === 'csv' ? ok(writeListCsv(table)) : writeListBook(table);
  if (!written.ok) return written;
  const holds = format === 'csv' ? csvHolds : bookHolds;
  if (!holds(written.value, table)) throw new Error(`exportList: ${format} reads back otherwise`);
  return written;
}
