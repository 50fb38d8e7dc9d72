import { assessmentSchema, type Assessment } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { changeRecord } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readRow, readRows, sealRow, type OpenedRow } from '#storage/rows/rows.ts';
import { addedRows, linksFor, type JournalNote } from '#storage/rows/scribe.ts';

/** A row that no longer has the shape of an assessment; kept as it is, never deleted by the app. */
export interface DamagedRow {
  readonly key: string;
  readonly places: readonly string[];
  readonly raw: unknown;
}

export type ReadFailure =
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly row: DamagedRow };

/** The key on disk, by which a damaged row can be removed. */
function keyOf(stored: unknown): string {
  return typeof stored === 'object' && stored !== null && 'id' in stored ? String(stored.id) : '';
}

function parseRow({ stored, row }: OpenedRow): Result<Assessment, DamagedRow> {
  const parsed = assessmentSchema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const places = parsed.error.issues.map((issue) => jsonPath(issue.path));
  return fail({ key: keyOf(stored), places, raw: row });
}

function parseOne(opened: OpenedRow): Result<Assessment, ReadFailure> {
  if (opened.stored === undefined) return fail({ kind: 'missing' });
  const parsed = parseRow(opened);
  return parsed.ok ? parsed : fail({ kind: 'damaged', row: parsed.error });
}

/** All assessments, newest change first, and apart from them the rows that are damaged. */
export async function readAssessments(
  db: TimbangDatabase,
): Promise<{ readonly sound: readonly Assessment[]; readonly damaged: readonly DamagedRow[] }> {
  const rows = (await readRows(db, 'assessments')).map(parseRow);
  const sound = rows.flatMap((row) => (row.ok ? [row.value] : []));
  return {
    sound: sound.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    damaged: rows.flatMap((row) => (row.ok ? [] : [row.error])),
  };
}

export async function readAssessment(
  db: TimbangDatabase,
  id: AssessmentId,
): Promise<Result<Assessment, ReadFailure>> {
  return parseOne(await readRow(db, 'assessments', id));
}

/**
 * Adds new assessments, all or none; throws when an id is already taken: nothing
 * is ever overwritten.
 */
export async function insertAssessments(
  db: TimbangDatabase,
  assessments: readonly Assessment[],
  note: JournalNote,
): Promise<void> {
  const rows = await Promise.all(assessments.map((one) => sealRow(db, 'assessments', one)));
  for (;;) {
    const links = await linksFor(db, note, addedRows('assessments', assessments));
    const written = await db.transaction('rw', [db.assessments, ...links.tables], async () => {
      if (!(await links.isFree())) return false;
      await db.assessments.bulkAdd(rows);
      await links.add();
      return true;
    });
    if (written) return;
  }
}

/** Changes one assessment durably; `change` sees the stored state and may refuse. */
export async function changeAssessment<E>(
  db: TimbangDatabase,
  id: AssessmentId,
  change: (stored: Assessment) => Result<Assessment, E>,
  note: JournalNote,
): Promise<Result<Assessment, E | ReadFailure>> {
  const parseThenChange = (opened: OpenedRow): Result<Assessment, E | ReadFailure> => {
    const stored = parseOne(opened);
    return stored.ok ? change(stored.value) : stored;
  };
  return changeRecord(db, 'assessments', id, parseThenChange, { note });
}

/**
 * Removes one row for good, sound or damaged, with its evidence records and its journal.
 * It is told by its id or, for a damaged one, by its key on disk, which may be no text at
 * all. Bytes of files stay, for the clean-up.
 */
export async function eraseAssessment(db: TimbangDatabase, key: string): Promise<void> {
  const name = db.vault.name(key);
  await db.transaction('rw', db.assessments, db.documents, db.journal, async () => {
    const keys: readonly unknown[] = await db.assessments.toCollection().primaryKeys();
    const wanted = keys.find((one) => [name, key].includes(String(one)));
    if (wanted === undefined) return;
    await db.assessments.delete(wanted as string);
    for (const table of [db.documents, db.journal]) {
      await table
        .where('assessmentId')
        .equals(wanted as string)
        .delete();
    }
  });
}
