import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { consensusSchema, type Consensus } from '#core/review/consensus.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import { changeRow } from './change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { insertRows, readRow, readRows, type OpenedRow } from './rows.ts';

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

/** Changes one meeting durably; `change` sees the stored state and may refuse. */
export async function changeConsensusRow<E>(
  db: TimbangDatabase,
  id: AssessmentId,
  change: (stored: Consensus) => Result<Consensus, E>,
): Promise<Result<Consensus, E | ReadFailure>> {
  return changeRow<Consensus, E | ReadFailure>(db, 'consensus', id, (opened) => {
    const stored = parseRow(opened);
    return stored.ok ? change(stored.value) : stored;
  });
}
