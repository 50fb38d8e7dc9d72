import { fail, ok, type Result } from '#core/lib/result.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type {
  FileRow,
  JournaledTable,
  PlainTable,
  RecordTable,
  TimbangDatabase,
} from '#storage/database.ts';
import { keepFiles } from '#storage/files.ts';
import { linksFor, linksForNote, NO_LINKS, type JournalNote, type Links } from './scribe.ts';
import { readRow, sealRow, type OpenedRow } from './rows.ts';

type Change<T, E> = (opened: OpenedRow) => Result<T, E>;

interface Hooks {
  readonly linksOf: (before: unknown, after: object) => Promise<Links>;
  readonly files: readonly FileRow[];
}

/** Reads, changes and writes until nobody wrote in between. */
async function changeStored<T extends object, E>(
  db: TimbangDatabase,
  table: RecordTable,
  key: string,
  change: Change<T, E>,
  { linksOf, files }: Hooks,
): Promise<Result<T, E>> {
  for (;;) {
    const opened = await readRow(db, table, key);
    const changed = change(opened);
    if (!changed.ok) return fail(changed.error);
    const [sealed, links] = await Promise.all([
      sealRow(db, table, changed.value),
      linksOf(opened.row, changed.value),
    ]);
    const name = db.vault.name(key);
    const bytes = files.length > 0 ? [db.files, db.bin] : [];
    const written = await db.transaction(
      'rw',
      [db.table(table), ...bytes, ...links.tables],
      async () => {
        const now: unknown = await db.table(table).get(name);
        if (!sameValue(now, opened.stored) || !(await links.isFree())) return false;
        await db.table(table).put(sealed);
        if (files.length > 0) await keepFiles(db, files);
        await links.add();
        return true;
      },
    );
    if (written) return ok(changed.value);
  }
}

/**
 * Reads, changes and writes one record. `change` sees what is stored and may refuse; a
 * refusal writes nothing. Sealing takes its time outside the transaction, so the
 * transaction first makes sure that nobody wrote in between; if somebody did, `change`
 * is asked again about what is stored now.
 */
export function changeRow<T extends object, E>(
  db: TimbangDatabase,
  table: PlainTable,
  key: string,
  change: Change<T, E>,
): Promise<Result<T, E>> {
  const linksOf = () => Promise.resolve(NO_LINKS);
  return changeStored(db, table, key, change, { linksOf, files: [] });
}

/** The same, and the journal of an assessment gets a line about it in the same transaction. */
export function changeTold<T extends object, E>(
  db: TimbangDatabase,
  table: PlainTable,
  key: string,
  change: Change<T, E>,
  { id, note }: { readonly id: AssessmentId; readonly note: JournalNote },
): Promise<Result<T, E>> {
  const linksOf = () => linksForNote(db, id, note);
  return changeStored(db, table, key, change, { linksOf, files: [] });
}

/** The same for a record of which the journal tells. `files` are stored in the same transaction. */
export function changeRecord<T extends object, E>(
  db: TimbangDatabase,
  table: JournaledTable,
  key: string,
  change: Change<T, E>,
  { note, files = [] }: { readonly note: JournalNote; readonly files?: readonly FileRow[] },
): Promise<Result<T, E>> {
  const linksOf = (before: unknown, after: object) =>
    linksFor(db, note, [{ table, key, before, after }]);
  return changeStored(db, table, key, change, { linksOf, files });
}
