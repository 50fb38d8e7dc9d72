import { documentSchema, type EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, DocumentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import { changeRecord } from '#storage/rows/change-row.ts';
import type { FileRow, TimbangDatabase } from './database.ts';
import { keepFiles } from './files.ts';
import { readRow, readRows, sealRow, type OpenedRow } from '#storage/rows/rows.ts';
import { addedRows, linksFor, type JournalNote } from '#storage/rows/scribe.ts';

export interface DocumentList {
  /** Oldest first, deleted ones included. */
  readonly sound: readonly EvidenceDocument[];
  readonly damaged: readonly DamagedRow[];
}

function parseRow({ stored, row }: OpenedRow): Result<EvidenceDocument, DamagedRow> {
  const parsed = documentSchema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
  const places = parsed.error.issues.map((issue) => jsonPath(issue.path));
  return fail({ key, places, raw: row });
}

/** One document as it was read; undefined on disk means there is none. */
export function parseDocument(opened: OpenedRow): Result<EvidenceDocument, ReadFailure> {
  if (opened.stored === undefined) return fail({ kind: 'missing' });
  const parsed = parseRow(opened);
  return parsed.ok ? parsed : fail({ kind: 'damaged', row: parsed.error });
}

function listOf(rows: readonly OpenedRow[]): DocumentList {
  const parsed = rows.map(parseRow);
  const sound = parsed.flatMap((row) => (row.ok ? [row.value] : []));
  return {
    sound: sound.sort((a, b) => a.addedAt.localeCompare(b.addedAt) || a.id.localeCompare(b.id)),
    damaged: parsed.flatMap((row) => (row.ok ? [] : [row.error])),
  };
}

/** The evidence of one assessment. */
export async function readDocuments(
  db: TimbangDatabase,
  assessmentId: AssessmentId,
): Promise<DocumentList> {
  const name = db.vault.name(assessmentId);
  const stored = await db.documents.where('assessmentId').equals(name).toArray();
  const rows = await Promise.all(
    stored.map(async (one) => ({ stored: one, row: await db.vault.open('documents', one) })),
  );
  return listOf(rows);
}

/** The evidence of all assessments. */
export async function readAllDocuments(db: TimbangDatabase): Promise<DocumentList> {
  return listOf(await readRows(db, 'documents'));
}

export async function readDocument(
  db: TimbangDatabase,
  id: DocumentId,
): Promise<Result<EvidenceDocument, ReadFailure>> {
  return parseDocument(await readRow(db, 'documents', id));
}

/**
 * Adds evidence together with the bytes it needs, all or nothing, in one durable
 * transaction. Bytes that are here already stay as they are, and leave the bin.
 */
export async function insertDocuments(
  db: TimbangDatabase,
  documents: readonly EvidenceDocument[],
  files: readonly FileRow[],
  note: JournalNote,
): Promise<void> {
  const rows = await Promise.all(documents.map((one) => sealRow(db, 'documents', one)));
  for (;;) {
    const links = await linksFor(db, note, addedRows('documents', documents));
    const tables = [db.documents, db.files, db.bin, ...links.tables];
    const written = await db.transaction('rw', tables, async () => {
      if (!(await links.isFree())) return false;
      await keepFiles(db, files);
      await db.documents.bulkAdd(rows);
      await links.add();
      return true;
    });
    if (written) return;
  }
}

/**
 * Changes one record durably, together with the bytes it newly needs; `change` sees the
 * stored state and may refuse.
 */
export function changeDocument<E>(
  db: TimbangDatabase,
  id: DocumentId,
  change: (stored: EvidenceDocument) => Result<EvidenceDocument, E>,
  note: JournalNote,
  files: readonly FileRow[] = [],
): Promise<Result<EvidenceDocument, E | ReadFailure>> {
  const parseThenChange = (opened: OpenedRow): Result<EvidenceDocument, E | ReadFailure> => {
    const stored = parseDocument(opened);
    return stored.ok ? change(stored.value) : stored;
  };
  return changeRecord(db, 'documents', id, parseThenChange, { note, files });
}
