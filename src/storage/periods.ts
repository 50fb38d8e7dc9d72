import type { PeriodId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { periodRecordSchema, type PeriodRecord } from '#core/period/record.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { insertRows, readRow, readRows, type OpenedRow } from '#storage/rows/rows.ts';

export interface PeriodList {
  /** The latest year first, then by name. */
  readonly sound: readonly PeriodRecord[];
  readonly damaged: readonly DamagedRow[];
}

function parseRow({ stored, row }: OpenedRow): Result<PeriodRecord, ReadFailure> {
  if (stored === undefined) return fail({ kind: 'missing' });
  const parsed = periodRecordSchema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
  const places = parsed.error.issues.map((issue) => jsonPath(issue.path));
  return fail({ kind: 'damaged', row: { key, places, raw: row } });
}

const yearOf = (record: PeriodRecord): string =>
  record.holding === 'own' ? record.draft.year : String(record.period.year);

const nameOf = (record: PeriodRecord): string =>
  record.holding === 'own' ? record.draft.name : record.period.name;

/** All periods, and apart from them the rows that are damaged. */
export async function readPeriods(db: TimbangDatabase): Promise<PeriodList> {
  const rows = (await readRows(db, 'periods')).map(parseRow);
  const sound = rows.flatMap((row) => (row.ok ? [row.value] : []));
  return {
    sound: sound.sort(
      (a, b) =>
        yearOf(b).localeCompare(yearOf(a)) ||
        nameOf(a).localeCompare(nameOf(b)) ||
        a.id.localeCompare(b.id),
    ),
    damaged: rows.flatMap((row) =>
      !row.ok && row.error.kind === 'damaged' ? [row.error.row] : [],
    ),
  };
}

export async function readPeriod(
  db: TimbangDatabase,
  id: PeriodId,
): Promise<Result<PeriodRecord, ReadFailure>> {
  return parseRow(await readRow(db, 'periods', id));
}

/** Adds a period; throws when its id is taken: nothing is overwritten. */
export async function insertPeriod(db: TimbangDatabase, record: PeriodRecord): Promise<void> {
  await insertRows(db, 'periods', [record]);
}

/** Changes one period durably; `change` sees the stored state and may refuse. */
export async function changePeriod<E>(
  db: TimbangDatabase,
  id: PeriodId,
  change: (stored: PeriodRecord) => Result<PeriodRecord, E>,
): Promise<Result<PeriodRecord, E | ReadFailure>> {
  return changeRow<PeriodRecord, E | ReadFailure>(db, 'periods', id, (opened) => {
    const stored = parseRow(opened);
    return stored.ok ? change(stored.value) : stored;
  });
}
