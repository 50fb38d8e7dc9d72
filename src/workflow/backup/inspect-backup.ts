import { assessmentSchema, type Assessment } from '#core/assessment/assessment.ts';
import { agencyListSchema, type AgencyList } from '#core/assessment/agency-list.ts';
import { documentSchema, type EvidenceDocument } from '#core/evidence/document.ts';
import { contactSchema, type StoredContact } from '#core/keys/identity.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { packageRecordSchema, type PackageRecord } from '#core/package/record.ts';
import { periodRecordSchema, type PeriodRecord } from '#core/period/record.ts';
import { consensusSchema, type Consensus } from '#core/review/consensus.ts';
import { messageDraftSchema, type MessageDraft } from '#core/review/message-draft.ts';
import { reviewSheetSchema, type ReviewSheet } from '#core/review/sheet.ts';
import type { LocalRubric } from '#core/rubric/local-rubric.ts';
import { protectionSchema } from '#core/workspace/protection.ts';
import type { PackedTable } from '#core/backup/tables.ts';
import { recordsTable } from '#exchange/package/manifest.ts';
import {
  checkPackage,
  openPackage,
  readRecords,
  type EntryDamage,
  type OpenPackage,
  type PackageFailure,
} from '#exchange/package/read.ts';
import { readLocalRubric } from '#exchange/read-local-rubric.ts';
import { sealedRow } from '#exchange/keys/sealed-text.ts';
import { openSealedVault } from '#storage/vault/sealed-vault.ts';
import { PLAIN_VAULT, type Vault } from '#storage/vault/vault.ts';
import { journalsIn, type BackupJournals } from '#workflow/journal/journals-in.ts';
import { officeRecords, type OfficeRecords } from './office-records.ts';
import { otherWorld, type OtherWorld } from '#workflow/sample/sample-mark.ts';

/** A backup that was read to its last byte, with the records that are sound. */
export interface InspectedBackup {
  readonly opened: OpenPackage;
  readonly damages: readonly EntryDamage[];
  /** How its entries open; plain for an unprotected one. */
  readonly vault: Vault;
  readonly assessments: readonly Assessment[];
  readonly documents: readonly EvidenceDocument[];
  readonly lists: readonly AgencyList[];
  readonly rubrics: readonly LocalRubric[];
  readonly settings: readonly Readonly<Record<string, unknown>>[];
  readonly contacts: readonly StoredContact[];
  readonly periods: readonly PeriodRecord[];
  readonly packages: readonly PackageRecord[];
  readonly reviews: readonly ReviewSheet[];
  readonly messages: readonly MessageDraft[];
  readonly consensus: readonly Consensus[];
  /** What the desk of Diskominfo keeps, by table. */
  readonly office: OfficeRecords;
  readonly journals: BackupJournals;
  /** Assessments and evidence by id, exactly as they were stored. */
  readonly asStored: ReadonlyMap<string, unknown>;
  /** Records that are damaged; they stay in the file. */
  readonly damagedRows: number;
}

export type InspectFailure =
  | PackageFailure
  /** Sealed: it needs the passphrase that held when it was made. */
  | { readonly kind: 'needs-passphrase' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'unknown-protection' }
  | OtherWorld
  | { readonly kind: 'stopped' };

type Parse<T> = { readonly success: true; readonly data: T } | { readonly success: false };

/**
 * Opens a backup, reads every byte of it and says what is in it. What is damaged inside
 * is named and left out. `progress` hears bytes done of all. `sample` says whether the desk
 * holds invented data: only a backup of the same sort is opened.
 */
export async function inspectBackup(
  file: Blob,
  passphrase: string | null,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
  sample = false,
): Promise<Result<InspectedBackup, InspectFailure>> {
  const opened = await openPackage(file);
  if (!opened.ok) return opened;
  const other = otherWorld({ sample }, opened.value.manifest);
  if (other) return fail(other);
  const vault = await vaultFor(opened.value, passphrase);
  if (!vault.ok) return vault;
  const { entries } = opened.value.manifest;
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const damages = await checkPackage(
    opened.value,
    (bytes) => {
      done += bytes;
      progress(done, total);
    },
    signal,
  );
  if (signal.aborted) return fail({ kind: 'stopped' });

  const rows = new Map<PackedTable, readonly unknown[]>();
  for (const entry of entries) {
    const table = recordsTable(entry.name);
    const read = table && (await readRecords(opened.value, entry));
    if (table && read?.ok) rows.set(table, await openRows(vault.value, table, read.value));
  }
  const sound = <T>(table: PackedTable, parse: (row: unknown) => Parse<T>): readonly T[] =>
    (rows.get(table) ?? []).flatMap((row) => {
      const parsed = parse(row);
      return parsed.success ? [parsed.data] : [];
    });
  const assessments = sound('assessments', (row) => assessmentSchema.safeParse(row));
  const documents = sound('documents', (row) => documentSchema.safeParse(row));
  const of = (table: PackedTable): number => rows.get(table)?.length ?? 0;
  return ok({
    opened: opened.value,
    damages,
    vault: vault.value,
    assessments,
    documents,
    lists: sound('agencyLists', (row) => agencyListSchema.safeParse(row)),
    rubrics: (rows.get('rubrics') ?? []).flatMap((row) => readLocalRubric(row) ?? []),
    settings: sound('settings', settingsRow),
    contacts: sound('contacts', (row) => contactSchema.safeParse(row)),
    periods: sound('periods', (row) => periodRecordSchema.safeParse(row)),
    packages: sound('packages', (row) => packageRecordSchema.safeParse(row)),
    reviews: sound('reviews', (row) => reviewSheetSchema.safeParse(row)),
    messages: sound('messages', (row) => messageDraftSchema.safeParse(row)),
    consensus: sound('consensus', (row) => consensusSchema.safeParse(row)),
    office: officeRecords(sound),
    journals: journalsIn(rows.get('journal') ?? []),
    asStored: new Map(
      [...(rows.get('assessments') ?? []), ...(rows.get('documents') ?? [])].map((row) => [
        keyOf(row),
        row,
      ]),
    ),
    damagedRows: of('assessments') + of('documents') - assessments.length - documents.length,
  });
}

async function vaultFor(
  { manifest }: OpenPackage,
  passphrase: string | null,
): Promise<Result<Vault, InspectFailure>> {
  if (manifest.protection === null) return ok(PLAIN_VAULT);
  const protection = protectionSchema.safeParse(manifest.protection);
  if (!protection.success) return fail({ kind: 'unknown-protection' });
  if (passphrase === null) return fail({ kind: 'needs-passphrase' });
  const vault = await openSealedVault(protection.data, passphrase);
  return vault.ok ? vault : fail({ kind: 'wrong-passphrase' });
}

function openRows(
  vault: Vault,
  table: PackedTable,
  rows: readonly unknown[],
): Promise<readonly unknown[]> {
  return Promise.all(rows.map((row) => vault.open(table, sealedRow(row))));
}

/** The key of a record of any table; empty when it has none. */
export function keyOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return '';
  const { id, digest } = row as { readonly id?: string; readonly digest?: string };
  return id ?? digest ?? '';
}

function settingsRow(row: unknown): Parse<Readonly<Record<string, unknown>>> {
  const isRow = typeof row === 'object' && row !== null && 'id' in row;
  return isRow && typeof row.id === 'string'
    ? { success: true, data: { ...row } }
    : { success: false };
}
