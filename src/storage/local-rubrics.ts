import type { Digest } from '#core/lib/ids.ts';
import { localRubricSchema, type LocalRubric } from '#core/rubric/local-rubric.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { TimbangDatabase } from './database.ts';
import { insertRows, readRow, readRows, type OpenedRow } from '#storage/rows/rows.ts';

function parseRows(rows: readonly OpenedRow[]): readonly LocalRubric[] {
  return rows.flatMap(({ row }) => {
    const parsed = localRubricSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The instruments of this desk, oldest first. A row without its shape is left out, and left alone. */
export async function readLocalRubrics(db: TimbangDatabase): Promise<readonly LocalRubric[]> {
  const rows = parseRows(await readRows(db, 'rubrics'));
  return [...rows].sort((a, b) => a.addedAt.localeCompare(b.addedAt));
}

/** One of them by its digest. */
export async function readLocalRubric(
  db: TimbangDatabase,
  digest: Digest,
): Promise<LocalRubric | undefined> {
  return parseRows([await readRow(db, 'rubrics', digest)])[0];
}

/** Adds instruments, all or none; throws when a digest is already there: nothing is overwritten. */
export async function insertLocalRubrics(
  db: TimbangDatabase,
  rubrics: readonly LocalRubric[],
): Promise<void> {
  await insertRows(db, 'rubrics', rubrics);
}

/**
 * Removes one, unless `mayGo` refuses. It sees every stored assessment, and nothing is
 * removed when one of them changed or came while it looked: then it looks again.
 * Returns what `mayGo` said.
 */
export async function eraseLocalRubric(
  db: TimbangDatabase,
  digest: Digest,
  mayGo: (assessments: readonly unknown[]) => boolean,
): Promise<boolean> {
  for (;;) {
    const seen = await readRows(db, 'assessments');
    if (!mayGo(seen.map(({ row }) => row))) return false;
    const before = seen.map(({ stored }) => stored);
    const gone = await db.transaction('rw', db.rubrics, db.assessments, async () => {
      if (!sameValue(await db.assessments.toArray(), before)) return false;
      await db.rubrics.delete(db.vault.name(digest));
      return true;
    });
    if (gone) return true;
  }
}
