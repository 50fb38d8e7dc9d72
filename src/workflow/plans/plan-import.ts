import { applyMapping } from '#core/intake/apply-mapping.ts';
import type { Mapping } from '#core/intake/column.ts';
import type { CellProblem, LeftRow, Proposal, TableKind } from '#core/intake/table-kind.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { newRowId } from '#storage/rows/new-id.ts';
import { seeTable, type SeenTable } from '#storage/rows/write-many.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import { tablesOf, type TableReadFailure } from '#workflow/tables/read-table-file.ts';
import { readTableKind, type TableKindId } from '#workflow/tables/table-kinds.ts';

/** What is to be imported, as a person set it up; plain data for a worker. */
export interface ImportOrder {
  readonly desk: DeskAddress;
  readonly kind: TableKindId;
  readonly file: Blob;
  readonly fileName: string;
  /** Name of the sheet; empty for a CSV file. */
  readonly sheet: string;
  readonly mapping: Mapping;
  /** What the person said beside the file. */
  readonly options: Readonly<Record<string, string>>;
  /** When (ISO 8601 UTC). */
  readonly at: string;
  /** The calendar day (YYYY-MM-DD) where the person is. */
  readonly day: string;
}

/** What the file makes of what is stored now. */
export interface ImportPlan {
  readonly kind: TableKind;
  readonly seen: SeenTable;
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftRow[];
  readonly problems: readonly CellProblem[];
  /** Changes when the stored records do. */
  readonly mark: string;
}

export type PlanFailure = TableReadFailure | { readonly kind: 'no-sheet' };

function markOf({ rows }: SeenTable): string {
  const marks = rows.map(({ row }) => {
    const { id, revision, updatedAt } = Object(row) as Readonly<Record<string, unknown>>;
    return [id ?? null, revision ?? null, updatedAt ?? null];
  });
  return digestOfJson(marks);
}

/** Reads the file once more and compares every row with what is stored. Stores nothing. */
export async function planImport(
  db: TimbangDatabase,
  order: ImportOrder,
): Promise<Result<ImportPlan, PlanFailure>> {
  const { kind: id, file, sheet, mapping, at, day, fileName, options } = order;
  const [kind, read] = await Promise.all([readTableKind(id), tablesOf(file)]);
  if (!read.ok) return read;
  const table = read.value.tables.find(({ name }) => name === sheet);
  if (!table) return fail({ kind: 'no-sheet' });
  const mapped = applyMapping(table, kind.columns, mapping);
  const seen = await seeTable(db, kind.table);
  const hands = { at, day, newId: newRowId, fileName, options };
  const stored = seen.rows.map(({ row }) => row);
  const { proposals, left } = kind.propose(mapped.rows, stored, hands);
  return ok({
    kind,
    seen,
    proposals,
    left: [...mapped.left, ...left].sort((a, b) => a.line - b.line),
    problems: mapped.problems,
    mark: markOf(seen),
  });
}
