import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { consensusSchema, type Consensus } from '#core/review/consensus.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import { changeRow, changeTold } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { insertRows, readRow, readRows, type OpenedRow } from '#storage/rows/rows.ts';
import type { JournalNote } from '#storage/rows/scribe.ts';

export interface ConsensusList {
  /** The one changed last first. */
  readonly sound: readonly Consensus[];
  readonly damaged: readonly DamagedRow[];
}

function parseRow({ stored, row }: OpenedRow): Result<Consensus, ReadFailure> {
  if (stored === undefined) return fail({ kind: 'missing' });
  const parsed = consensusSchema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
  const places = parsed.error.issues.map((issue) => jsonPath(issue.path));
  return fail({ kind: 'damaged', row: { key, places, raw: row } });
}

/** Every meeting that is led here, and apart from them the rows that are damaged. */
export async function readMeetings(db: TimbangDatabase): Promise<ConsensusList> {
  const rows = (await readRows(db, 'consensus')).map(parseRow);
  const sound = rows.flatMap((row) => (row.ok ? [row.value] : []));
  return {
    sound: sound.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id)),
    damaged: rows.flatMap((row) =>
      !row.ok && row.error.kind === 'damaged' ? [row.error.row] : [],
    ),
  };
}

/** The meeting on one assessment. */
export async function readConsensus(
  db: TimbangDatabase,
  id: AssessmentId,
): Promise<Result<Consensus, ReadFailure>> {
  return parseRow(await readRow(db, 'consensus', id));
}

/** Adds a meeting; throws when there is one on this assessment: nothing is overwritten. */
export async function insertConsensus(db: TimbangDatabase, record: Consensus): Promise<void> {
  await insertRows(db, 'consensus', [record]);
}

const parsedFirst =
  <E>(change: (stored: Consensus) => Result<Consensus, E>) =>
  (opened: OpenedRow): Result<Consensus, E | ReadFailure> => {
    const stored = parseRow(opened);
    return stored.ok ? change(stored.value) : stored;
  };

/**
 * Changes one meeting durably; `change` sees the stored state and may refuse. `told` is what
 * the journal of the assessment says of it, in the same transaction; null = nothing.
 */
export function changeConsensusRow<E>(
  db: TimbangDatabase,
  id: AssessmentId,
  change: (stored: Consensus) => Result<Consensus, E>,
  told: JournalNote | null = null,
): Promise<Result<Consensus, E | ReadFailure>> {
  return told
    ? changeTold(db, 'consensus', id, parsedFirst(change), { id, note: told })
    : changeRow(db, 'consensus', id, parsedFirst(change));
}

/** The same as {@link readConsensus}, with the row as it lies there. */
export async function readConsensusRow(
  db: TimbangDatabase,
  id: AssessmentId,
): Promise<Result<{ readonly stored: unknown; readonly consensus: Consensus }, ReadFailure>> {
  const opened = await readRow(db, 'consensus', id);
  const parsed = parseRow(opened);
  return parsed.ok ? ok({ stored: opened.stored, consensus: parsed.value }) : parsed;
}
