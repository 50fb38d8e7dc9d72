import type { RestoreUndo } from '#core/backup/restore-undo.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { recordsName } from '#exchange/package/manifest.ts';
import { readRow, readRows } from '#storage/rows/rows.ts';
import type { RowChange } from '#storage/rows/write-together.ts';
import type { Desk } from '#workflow/desk.ts';
import { keyOf, type InspectedBackup } from './inspect-backup.ts';
import { arrivalsOf } from './restore-arrivals.ts';
import type { Restoring } from './restore-telling.ts';

/** Records as they are to be stored, under the ids they will have here. */
export interface Wanted {
  readonly restoring: readonly Restoring[];
  readonly withoutBytes: number;
  /** Ids of the assessments whose evidence here makes room. */
  readonly replaced: ReadonlySet<AssessmentId>;
}

/** The assessment a stored piece of evidence belongs to. */
export function ownerOf(row: unknown): AssessmentId {
  const { assessmentId = '' } = Object(row) as { readonly assessmentId?: string };
  return assessmentId as AssessmentId;
}

interface Planned {
  readonly change: RowChange;
  /** The record that was here, opened; null = none. */
  readonly before: unknown;
}

/**
 * Whether the file can say what evidence an assessment has, and of this record that it has
 * gone: what is damaged in the file takes nothing away here.
 */
function lacksEvidence(backup: InspectedBackup, key: string): boolean {
  const { opened, damages, vault } = backup;
  const list = recordsName('documents');
  const isRead =
    opened.manifest.entries.some(({ name }) => name === list) &&
    !damages.some(({ entry }) => entry === list);
  return isRead && ![key, vault.name(key)].some((name) => backup.asStored.has(name));
}

/** Every record that changes with a restore, with what is here of it now. */
export async function changesFor(
  { db }: Desk,
  backup: InspectedBackup,
  wanted: Wanted,
): Promise<readonly Planned[]> {
  const planned: Planned[] = [];
  const plan = async (table: RowChange['table'], key: string, after: object | null) => {
    const { stored, row } = await readRow(db, table, key);
    planned.push({ change: { table, key, before: stored, after }, before: row ?? null });
  };
  for (const { assessment, documents } of wanted.restoring) {
    await plan('assessments', assessment.id, assessment);
    for (const one of documents) await plan('documents', one.id, one);
  }
  for (const { row } of await readRows(db, 'documents')) {
    const makesRoom = wanted.replaced.has(ownerOf(row)) && lacksEvidence(backup, keyOf(row));
    if (makesRoom) await plan('documents', keyOf(row), null);
  }
  for (const { table, key, row, stored, damaged } of await arrivalsOf({ db }, backup)) {
    planned.push({ change: { table, key, before: stored, after: row }, before: damaged });
  }
  return planned;
}

/** What is needed to take the restore back; itself one of its changes. */
export async function undoRow(
  { db, now }: Desk,
  planned: readonly Planned[],
  added: readonly Digest[],
): Promise<RowChange> {
  const row: RestoreUndo = {
    id: 'undo-restore',
    at: now(),
    rows: planned.map(({ change: { table, key, after }, before }) => ({
      table: table as RestoreUndo['rows'][number]['table'],
      key,
      after: after === null ? '' : digestOfJson(after),
      before: before as Record<string, unknown> | null,
    })),
    files: [...added],
  };
  const { stored } = await readRow(db, 'settings', row.id);
  return { table: 'settings', key: row.id, before: stored, after: row };
}
