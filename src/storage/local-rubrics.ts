import type { Digest } from '#core/lib/ids.ts';
import { localRubricSchema, type LocalRubric } from '#core/rubric/local-rubric.ts';
import type { TimbangDatabase } from './database.ts';

function parseRows(rows: readonly unknown[]): readonly LocalRubric[] {
  return rows.flatMap((raw) => {
    const parsed = localRubricSchema.safeParse(raw);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The instruments of this desk, oldest first. A row without its shape is left out, and left alone. */
export async function readLocalRubrics(db: TimbangDatabase): Promise<readonly LocalRubric[]> {
  const rows = parseRows(await db.rubrics.toArray());
  return [...rows].sort((a, b) => a.addedAt.localeCompare(b.addedAt));
}

/** One of them by its digest. */
export async function readLocalRubric(
  db: TimbangDatabase,
  digest: Digest,
): Promise<LocalRubric | undefined> {
  return parseRows([await db.rubrics.get(digest)])[0];
}

/** Adds instruments, all or none; throws when a digest is already there: nothing is overwritten. */
export async function insertLocalRubrics(
  db: TimbangDatabase,
  rubrics: readonly LocalRubric[],
): Promise<void> {
  await db.transaction('rw', db.rubrics, () => db.rubrics.bulkAdd([...rubrics]));
}

/**
 * Removes one, unless `mayGo` refuses: it sees every stored assessment in the same
 * transaction, so that none can start in between. Returns what `mayGo` said.
 */
export async function eraseLocalRubric(
  db: TimbangDatabase,
  digest: Digest,
  mayGo: (assessments: readonly unknown[]) => boolean,
): Promise<boolean> {
  return db.transaction('rw', db.rubrics, db.assessments, async () => {
    const free = mayGo(await db.assessments.toArray());
    if (free) await db.rubrics.delete(digest);
    return free;
  });
}
