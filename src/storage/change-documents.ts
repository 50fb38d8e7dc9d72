import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { ReadFailure } from './assessments.ts';
import type { TimbangDatabase } from './database.ts';
import { parseDocument } from './documents.ts';
import { sealRow } from '#storage/rows/rows.ts';
import { linksFor, type JournalNote } from '#storage/rows/scribe.ts';

type Outcome<E> = Result<EvidenceDocument, E | ReadFailure>;

/**
 * Changes many records durably in one transaction, so that hundreds take as long as one.
 * `change` sees the stored state of each and may refuse it; the others are written all the
 * same. As with one record, whatever is written in between makes `change` be asked again.
 * The outcomes stand in the order of `ids`, each of which may occur once.
 */
export async function changeDocuments<E>(
  db: TimbangDatabase,
  ids: readonly DocumentId[],
  change: (stored: EvidenceDocument) => Result<EvidenceDocument, E>,
  note: JournalNote,
): Promise<readonly Outcome<E>[]> {
  const names = ids.map((id) => db.vault.name(id));
  for (;;) {
    const stored = await db.documents.bulkGet(names);
    const opened = await Promise.all(
      stored.map(async (one) => ({
        stored: one,
        row: one === undefined ? undefined : await db.vault.open('documents', one),
      })),
    );
    const outcomes = opened.map((one): Outcome<E> => {
      const parsed = parseDocument(one);
      return parsed.ok ? change(parsed.value) : parsed;
    });
    const sealed = await Promise.all(
      outcomes.flatMap((one) => (one.ok ? [sealRow(db, 'documents', one.value)] : [])),
    );
    const moved = outcomes.flatMap((one, at) =>
      one.ok
        ? [
            {
              table: 'documents' as const,
              key: one.value.id,
              before: opened[at]?.row,
              after: one.value,
            },
          ]
        : [],
    );
    const links = await linksFor(db, note, moved);
    const written = await db.transaction('rw', [db.documents, ...links.tables], async () => {
      const now = await db.documents.bulkGet(names);
      if (!now.every((one, at) => sameValue(one, stored[at]))) return false;
      if (!(await links.isFree())) return false;
      await db.documents.bulkPut(sealed);
      await links.add();
      return true;
    });
    if (written) return outcomes;
  }
}
