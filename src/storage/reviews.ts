import type { ReviewId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { reviewSheetSchema, type ReviewSheet } from '#core/review/sheet.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import { changeRow, changeTold } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readRow, readRows, sealRow, type OpenedRow } from '#storage/rows/rows.ts';
import { linksForNote, type JournalNote } from '#storage/rows/scribe.ts';

export interface SheetList {
  /** Newest change first. */
  readonly sound: readonly ReviewSheet[];
  readonly damaged: readonly DamagedRow[];
}

function parseRow({ stored, row }: OpenedRow): Result<ReviewSheet, ReadFailure> {
  if (stored === undefined) return fail({ kind: 'missing' });
  const parsed = reviewSheetSchema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
  const places = parsed.error.issues.map((issue) => jsonPath(issue.path));
  return fail({ kind: 'damaged', row: { key, places, raw: row } });
}

/** Every sheet of this desk, and apart from them the rows that are damaged. */
export async function readSheets(db: TimbangDatabase): Promise<SheetList> {
  const rows = (await readRows(db, 'reviews')).map(parseRow);
  const sound = rows.flatMap((row) => (row.ok ? [row.value] : []));
  return {
    sound: sound.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt) || b.id.localeCompare(a.id)),
    damaged: rows.flatMap((row) =>
      !row.ok && row.error.kind === 'damaged' ? [row.error.row] : [],
    ),
  };
}

/** One sheet as it lies on disk and as it reads, for a write that also concerns other tables. */
export async function readSheetRow(
  db: TimbangDatabase,
  id: ReviewId,
): Promise<Result<{ readonly stored: unknown; readonly sheet: ReviewSheet }, ReadFailure>> {
  const opened = await readRow(db, 'reviews', id);
  const parsed = parseRow(opened);
  return parsed.ok ? ok({ stored: opened.stored, sheet: parsed.value }) : parsed;
}

/**
 * Adds a sheet, unless one for its submission is here already: that one comes back instead.
 * Two tabs that begin at the same moment get the same sheet.
 */
export async function insertSheet(
  db: TimbangDatabase,
  sheet: ReviewSheet,
  note: JournalNote,
): Promise<ReviewSheet> {
  const row = await sealRow(db, 'reviews', sheet);
  for (;;) {
    const keys = await db.reviews.toCollection().primaryKeys();
    const { sound } = await readSheets(db);
    const here = sound.find(({ submission }) => submission === sheet.submission);
    if (here) return here;
    const links = await linksForNote(db, sheet.assessment, note);
    const written = await db.transaction('rw', [db.reviews, ...links.tables], async () => {
      const now = await db.reviews.toCollection().primaryKeys();
      if (now.some((key) => !keys.includes(key)) || !(await links.isFree())) return false;
      await db.reviews.add(row);
      await links.add();
      return true;
    });
    if (written) return sheet;
  }
}

type Change<E> = (stored: ReviewSheet) => Result<ReviewSheet, E>;

const parsedFirst =
  <E>(change: Change<E>) =>
  (opened: OpenedRow): Result<ReviewSheet, E | ReadFailure> => {
    const stored = parseRow(opened);
    return stored.ok ? change(stored.value) : stored;
  };

/** Changes one sheet durably; `change` sees the stored state and may refuse. */
export function changeSheet<E>(
  db: TimbangDatabase,
  id: ReviewId,
  change: Change<E>,
): Promise<Result<ReviewSheet, E | ReadFailure>> {
  return changeRow(db, 'reviews', id, parsedFirst(change));
}

/** The same for a step that the journal of the assessment tells of. */
export function changeSheetTold<E>(
  db: TimbangDatabase,
  { id, assessment }: Pick<ReviewSheet, 'id' | 'assessment'>,
  change: Change<E>,
  note: JournalNote,
): Promise<Result<ReviewSheet, E | ReadFailure>> {
  return changeTold(db, 'reviews', id, parsedFirst(change), { id: assessment, note });
}
