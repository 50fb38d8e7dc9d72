import { unzipSync, zipSync } from 'fflate';
import type { ListTable } from '#core/evidence/list-table.ts';
import { csvHolds, writeListCsv } from './register-csv.ts';
import { namedApart } from './table-book.ts';

/** The first day that a ZIP file can name: the same lists give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

const fileName = (name: string): string => `${name.replaceAll(/[<>"|\s]+/g, '-')}.csv`;

/** Lists as one ZIP file, a CSV file each. The same lists give the same bytes. */
export function writeCsvFolder(tables: readonly ListTable[]): Uint8Array {
  const files = namedApart(tables).map(
    (table) => [fileName(table.name), writeListCsv(table)] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: NO_DATE, os: 0 });
}

/** Whether the ZIP file brings exactly these lists back. */
export function csvFolderHolds(bytes: Uint8Array, tables: readonly ListTable[]): boolean {
  const files = unzipSync(bytes);
  return namedApart(tables).every((table) => {
    const file = files[fileName(table.name)];
    return file !== undefined && csvHolds(file, table);
  });
}
