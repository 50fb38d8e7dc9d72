import type { Assessment } from '#core/assessment/assessment.ts';
import { contentsNamedBy, contentsOfPackage } from '#core/backup/references.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { evidenceDigest } from '#exchange/package/manifest.ts';
import { readAssessment } from '#storage/assessments.ts';
import { readDocuments } from '#storage/documents.ts';
import { fileSizes } from '#storage/files.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import { arrivalsOf, type Arrival, type ComingTable } from './restore-arrivals.ts';

/** How an assessment of the file stands to what is here under its id. */
type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  | { readonly kind: 'different'; readonly newer: 'file' | 'here' | 'neither' }
  /** What is here cannot be read: it is never replaced. */
  | { readonly kind: 'damaged-here' };

/** One assessment of the file, before anything is written. */
export interface RestoreItem {
  readonly id: AssessmentId;
  readonly incoming: Assessment;
  readonly documents: readonly EvidenceDocument[];
  readonly standing: Standing;
  /** The name it has here; only where it is here. */
  readonly here: Assessment | null;
  readonly documentsHere: number;
  /** Documents of which a file is missing or damaged in the backup and not here either. */
  readonly withoutBytes: readonly EvidenceDocument[];
  /** Its journal in the file has a gap or was changed; it is taken in as it is. */
  readonly isJournalBroken: boolean;
}

export interface RestorePreview {
  readonly items: readonly RestoreItem[];
  /** Evidence of no assessment in the file. */
  readonly orphans: number;
  /** Files of the backup that are not in this browser. */
  readonly newFiles: number;
  /** Records beside the assessments that come along, by table; only tables of which some do. */
  readonly coming: readonly ComingRecords[];
}

export interface ComingRecords {
  readonly table: ComingTable;
  /** Not here so far. */
  readonly fresh: number;
  /** Here, and damaged: those of the file take their place. */
  readonly mended: number;
}

/** What bringing a backup in would mean here; nothing is written. */
export function previewRestore(
  desk: Desk,
  backup: InspectedBackup,
): Promise<Result<RestorePreview, StorageTrouble>> {
  return attempt(async () => {
    const { db } = desk;
    const here = new Set((await fileSizes(db)).map(({ name }) => name));
    const packed = packedContents(backup);
    const items: RestoreItem[] = [];
    for (const incoming of backup.assessments) {
      const documents = backup.documents.filter((one) => one.assessmentId === incoming.id);
      const present = await readAssessment(db, incoming.id);
      const documentsHere = (await readDocuments(db, incoming.id)).sound;
      const lacks = (digest: string): boolean =>
        !packed.has(digest) && !here.has(db.vault.name(digest));
      items.push({
        id: incoming.id,
        incoming,
        documents,
        standing: standingOf(incoming, documents, present, documentsHere),
        here: present.ok ? present.value : null,
        documentsHere: documentsHere.length,
        isJournalBroken: backup.journals.get(incoming.id)?.isBroken ?? false,
        withoutBytes: documents.filter((one) => (contentsNamedBy(one) ?? []).some(lacks)),
      });
    }
    const known = new Set(backup.assessments.map(({ id }) => id));
    return ok({
      items,
      orphans: backup.documents.filter(({ assessmentId }) => !known.has(assessmentId)).length,
      newFiles: [...packed].filter((digest) => !here.has(db.vault.name(digest))).length,
      coming: byTable(await arrivalsOf(desk, backup)),
    });
  });
}

function byTable(arrivals: readonly Arrival[]): readonly ComingRecords[] {
  const tables = [...new Set(arrivals.map(({ table }) => table))];
  return tables.map((table) => {
    const all = arrivals.filter((one) => one.table === table);
    const mended = all.filter(({ damaged }) => damaged !== null).length;
    return { table, fresh: all.length - mended, mended };
  });
}

/** The contents named by sound records whose bytes are sound in the file. */
export function packedContents({
  opened,
  damages,
  documents,
  packages,
  vault,
}: InspectedBackup): ReadonlySet<string> {
  const broken = new Set(damages.map(({ entry }) => entry));
  const names = new Set(
    opened.manifest.entries.flatMap(({ name, sha256 }) => {
      const called = evidenceDigest(name);
      // Readable content is called by its digest; what is called otherwise changed before it was packed.
      const isTrue = opened.manifest.protection !== null || called === sha256;
      return called !== undefined && isTrue && !broken.has(name) ? [called] : [];
    }),
  );
  const named = [
    ...documents.flatMap((one) => contentsNamedBy(one) ?? []),
    ...packages.flatMap((one) => contentsOfPackage(one) ?? []),
  ];
  return new Set(named.filter((digest) => names.has(vault.name(digest))));
}

function standingOf(
  incoming: Assessment,
  documents: readonly EvidenceDocument[],
  present: Awaited<ReturnType<typeof readAssessment>>,
  documentsHere: readonly EvidenceDocument[],
): Standing {
  if (!present.ok) return { kind: present.error.kind === 'missing' ? 'new' : 'damaged-here' };
  const all = (assessment: Assessment, evidence: readonly EvidenceDocument[]): string =>
    digestOfJson([assessment, [...evidence].sort((a, b) => a.id.localeCompare(b.id))]);
  if (all(incoming, documents) === all(present.value, documentsHere)) return { kind: 'same' };
  const inFile = lastChange(incoming, documents);
  const inBrowser = lastChange(present.value, documentsHere);
  if (inFile === inBrowser) return { kind: 'different', newer: 'neither' };
  return { kind: 'different', newer: inFile > inBrowser ? 'file' : 'here' };
}

/** When anything of it was last changed (ISO 8601 UTC). */
function lastChange({ updatedAt }: Assessment, documents: readonly EvidenceDocument[]): string {
  const times = documents.map(({ addedAt, edited }) => edited?.at ?? addedAt);
  return [updatedAt, ...times].sort().at(-1) ?? updatedAt;
}
