import { isAsWritten } from '#core/intake/as-written.ts';
import { trailSchema, type ImportRecord, type Trail } from '#core/intake/import-record.ts';
import { rowsIn } from '#core/intake/row-count.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { readImport } from '#storage/imports.ts';
import { seeTable, writeMany, type SeenTable } from '#storage/rows/write-many.ts';
import { NotAsSeen } from '#storage/rows/write-together.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { withRecords, type DeskAddress } from '#workflow/desk-elsewhere.ts';

export interface UndoOrder {
  readonly desk: DeskAddress;
  /** Of the import. */
  readonly id: string;
}

/** A record that cannot be taken back, by its name, and why. */
export interface KeptRow {
  readonly title: string;
  readonly why: 'changed' | 'gone';
}

export interface UndoOutlook {
  /** Rows that were new and would go, or would be as they were; a set counts as many as it keeps. */
  readonly back: number;
  readonly kept: number;
  /** The first ones that are kept. */
  readonly keptRows: readonly KeptRow[];
}

export type UndoTableFailure =
  | StorageTrouble
  /** It is not there, damaged, or was taken back already. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'stale' };

const SHOWN = 200;

type Row = Readonly<Record<string, unknown>>;

interface Undoing {
  readonly record: ImportRecord;
  readonly seen: SeenTable;
  readonly put: Trail['changed'];
  readonly erase: readonly string[];
  readonly kept: readonly KeptRow[];
}

const asRow = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {};

function titleOf(row: unknown): string {
  const { name, agency, initiative, id } = asRow(row);
  const { title } = asRow(initiative);
  return [name, agency, title, id].find(
    (part) => typeof part === 'string' && part !== '',
  ) as string;
}

function trailOf({ trail }: ImportRecord): Trail | null {
  try {
    return trailSchema.safeParse(JSON.parse(trail)).data ?? null;
  } catch {
    return null;
  }
}

async function look(db: TimbangDatabase, id: string): Promise<Result<Undoing, UndoTableFailure>> {
  const record = await readImport(db, id);
  const trail = record && trailOf(record);
  if (record?.state !== 'done' || !trail) return fail({ kind: 'gone' });
  const seen = await seeTable(db, record.table);
  const now = new Map(seen.rows.map(({ row }) => [asRow(row)['id'], row]));
  const kept: KeptRow[] = [];
  const isFree = (key: string, before: Row | null): boolean => {
    const stored = now.get(key);
    const isThere = stored !== undefined;
    if (isThere && isAsWritten(stored, record.at, before)) return true;
    // What was new and is gone by now needs no taking back.
    if (isThere || before) {
      kept.push({ title: titleOf(stored ?? before), why: isThere ? 'changed' : 'gone' });
    }
    return false;
  };
  const erase = trail.created.filter((key) => isFree(key, null));
  const put = trail.changed.filter((before) => isFree(before.id, before));
  return ok({ record, seen, put, erase, kept });
}

function outlookOf({ seen, put, erase, kept }: Undoing): UndoOutlook {
  const gone = new Set(erase);
  const rows = seen.rows.flatMap(({ row }) => (gone.has(String(asRow(row)['id'])) ? [row] : []));
  const left = erase.length - rows.length;
  return {
    back: [...put, ...rows].reduce<number>((sum, row) => sum + rowsIn(row), left),
    kept: kept.length,
    keptRows: kept.slice(0, SHOWN),
  };
}

/** What taking an import back would do, and what it would leave as it is. For a worker. */
export function lookAtUndo({
  desk,
  id,
}: UndoOrder): Promise<Result<UndoOutlook, UndoTableFailure>> {
  return attempt<UndoOutlook, UndoTableFailure>(() =>
    withRecords(desk, async (db) => {
      const undoing = await look(db, id);
      return undoing.ok ? ok(outlookOf(undoing.value)) : undoing;
    }),
  );
}

/**
 * Takes an import back in one transaction: what was new goes, what was changed is as it was.
 * Whatever somebody changed or removed since is left alone and named. For a worker.
 */
export function undoImportOfTable(
  { desk, id }: UndoOrder,
  progress: (done: number, total: number) => void,
): Promise<Result<UndoOutlook, UndoTableFailure>> {
  return attempt<UndoOutlook, UndoTableFailure>(() =>
    withRecords(desk, async (db) => {
      const undoing = await look(db, id);
      if (!undoing.ok) return undoing;
      const { record, seen, put, erase, kept } = undoing.value;
      const trail: Trail = { created: [], changed: [] };
      const row: ImportRecord = {
        ...record,
        state: 'undone',
        kept: kept.length,
        trail: JSON.stringify(trail),
      };
      try {
        await writeMany(db, { seen, put, erase, note: { table: 'imports', row } }, progress);
      } catch (error) {
        if (error instanceof NotAsSeen) return fail({ kind: 'stale' });
        throw error;
      }
      return ok(outlookOf(undoing.value));
    }),
  );
}
