import { assessmentSchema, type Assessment } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { TimbangDatabase } from './database.ts';

/** A row that no longer has the shape of an assessment; kept as it is, never deleted by the app. */
export interface DamagedRow {
  readonly key: string;
  readonly places: readonly string[];
  readonly raw: unknown;
}

export type ReadFailure =
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly row: DamagedRow };

function keyOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '';
}

function parseRow(raw: unknown): Result<Assessment, DamagedRow> {
  const parsed = assessmentSchema.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  const places = parsed.error.issues.map((issue) => jsonPath(issue.path));
  return fail({ key: keyOf(raw), places, raw });
}

/** All assessments, newest change first, and apart from them the rows that are damaged. */
export async function readAssessments(
  db: TimbangDatabase,
): Promise<{ readonly sound: readonly Assessment[]; readonly damaged: readonly DamagedRow[] }> {
  const rows = (await db.assessments.toArray()).map(parseRow);
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
  const raw = await db.assessments.get(id);
  if (raw === undefined) return fail({ kind: 'missing' });
  const parsed = parseRow(raw);
  return parsed.ok ? parsed : fail({ kind: 'damaged', row: parsed.error });
}

/**
 * Adds new assessments, all or none; throws when an id is already taken: nothing
 * is ever overwritten.
 */
export async function insertAssessments(
  db: TimbangDatabase,
  assessments: readonly Assessment[],
): Promise<void> {
  await db.transaction('rw', db.assessments, () => db.assessments.bulkAdd([...assessments]));
}

/**
 * Reads, changes and writes one assessment in a single durable transaction.
 * `change` sees the stored state and may refuse; a refusal writes nothing.
 */
export async function changeAssessment<E>(
  db: TimbangDatabase,
  id: AssessmentId,
  change: (stored: Assessment) => Result<Assessment, E>,
): Promise<Result<Assessment, E | ReadFailure>> {
  return db.transaction('rw', db.assessments, async () => {
    const stored = await readAssessment(db, id);
    if (!stored.ok) return stored;
    const changed = change(stored.value);
    if (changed.ok) await db.assessments.put(changed.value);
    return changed;
  });
}

/** Removes one row for good, sound or damaged. A damaged row's key may be no text at all. */
export async function eraseAssessment(db: TimbangDatabase, key: string): Promise<void> {
  await db.transaction('rw', db.assessments, async () => {
    const keys: readonly unknown[] = await db.assessments.toCollection().primaryKeys();
    const found = keys.includes(key) ? key : keys.find((one) => String(one) === key);
    if (found !== undefined) await db.assessments.delete(found as string);
  });
}
