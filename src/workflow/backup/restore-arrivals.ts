import { DEVICE_SETTINGS } from '#core/backup/device-settings.ts';
import type { PackedTable } from '#core/backup/tables.ts';
import { contactFromBackup } from '#core/keys/from-backup.ts';
import { sealedText } from '#exchange/keys/sealed-text.ts';
import { RECORD_SCHEMAS } from '#exchange/package/record-schemas.ts';
import { readLocalRubric } from '#exchange/read-local-rubric.ts';
import { RECORD_KEYS } from '#storage/database.ts';
import { readRowsNamed } from '#storage/rows/rows.ts';
import type { Desk } from '#workflow/desk.ts';
import { keyOf, type InspectedBackup } from './inspect-backup.ts';

/** Tables whose records come along; assessments and their evidence are chosen one by one. */
export type ComingTable = Exclude<PackedTable, 'assessments' | 'documents' | 'journal'>;

/** A record that comes along with a restore, as under its key there is nothing that can be read. */
export interface Arrival {
  readonly table: ComingTable;
  readonly key: string;
  readonly row: object;
  /** What lies on disk under the key; undefined = nothing. */
  readonly stored: unknown;
  /** The damaged record whose place it takes; null = there is none. */
  readonly damaged: Readonly<Record<string, unknown>> | null;
}

const recordsIn = (backup: InspectedBackup) =>
  ({
    agencyLists: backup.lists,
    rubrics: backup.rubrics,
    settings: backup.settings.filter((row) => !DEVICE_SETTINGS.includes(keyOf(row))),
    contacts: backup.contacts.map(contactFromBackup),
    periods: backup.periods,
    packages: backup.packages,
    reviews: backup.reviews,
    messages: backup.messages,
    consensus: backup.consensus,
    ...backup.office,
  }) satisfies Readonly<Record<ComingTable, readonly object[]>>;

/** A setting that is not understood may be one of a later version: it stays. */
function isSound(table: ComingTable, row: unknown): boolean {
  if (table === 'settings') return true;
  if (table === 'rubrics') return readLocalRubric(row) !== undefined;
  return RECORD_SCHEMAS[table].safeParse([row]).success;
}

/**
 * The records beside the assessments that a restore of this backup brings: those that are not
 * here, and those that are damaged here. A record that can be read is never replaced.
 */
export async function arrivalsOf(
  { db }: Pick<Desk, 'db'>,
  backup: InspectedBackup,
): Promise<readonly Arrival[]> {
  const found = Object.entries(recordsIn(backup)).map(async ([name, rows]) => {
    const table = name as ComingTable;
    const [keyPath = 'id'] = RECORD_KEYS[table];
    const keys = rows.map(keyOf);
    const here = await readRowsNamed(db, table, keys.map(db.vault.name));
    return rows.flatMap((row, at): readonly Arrival[] => {
      const { stored, row: opened } = here[at] ?? { stored: undefined, row: undefined };
      const key = keys[at] ?? '';
      if (stored === undefined) return [{ table, key, row, stored, damaged: null }];
      if (isSound(table, opened)) return [];
      // What no longer opens is called otherwise on disk.
      const damaged = { ...(sealedText(opened) as object), [keyPath]: key };
      return [{ table, key, row, stored, damaged }];
    });
  });
  return (await Promise.all(found)).flat();
}
