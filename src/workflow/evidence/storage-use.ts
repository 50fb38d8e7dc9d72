import {
  biggestFiles,
  erasables,
  type Erasable,
  type FileOwner,
} from '#core/backup/storage-use.ts';
import { tablesBut } from '#core/backup/tables.ts';
import { contentsNamedBy, contentsOfPackage } from '#core/backup/references.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { readAssessments } from '#storage/assessments.ts';
import { readFileUse } from '#storage/bin.ts';
import { readAllDocuments } from '#storage/documents.ts';
import { readRows } from '#storage/rows/rows.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Files that nothing names, or that wait in the bin: names on disk and their bytes. */
interface FileHeap {
  readonly names: readonly string[];
  readonly bytes: number;
}

/** What of this workspace takes room, and what of it can go. */
export interface StorageUse {
  readonly files: FileHeap;
  /** Bytes of the sound records as text; what the browser needs besides is its own affair. */
  readonly recordBytes: number;
  readonly biggest: readonly FileOwner[];
  /** Named by no record, and not in the bin yet. */
  readonly unneeded: FileHeap;
  readonly bin: FileHeap;
  /** Damaged evidence records of which nothing can be told: then nothing counts as unneeded. */
  readonly unreadable: number;
  readonly erasables: readonly Erasable[];
}

/** Records that name no files of their own. */
const COUNTED = tablesBut(
  'assessments',
  'documents',
  'agencyLists',
  'rubrics',
  'settings',
  'packages',
);

const BIGGEST = 10;

/** Reads how the storage of this workspace is used; no bytes of files are read. */
export function storageUse(desk: Desk): Promise<Result<StorageUse, StorageTrouble>> {
  return attempt(async () => {
    const { db } = desk;
    // All asked for at once: a live query watches what is read before anything is waited for.
    const [use, { sound: documents }, { sound: assessments }, packages, others] = await Promise.all(
      [
        readFileUse(db),
        readAllDocuments(db),
        readAssessments(db),
        readRows(db, 'packages'),
        Promise.all(COUNTED.map((one) => readRows(db, one))),
      ],
    );
    const kept = packages.map(({ row }) => row);
    const onDisk = new Map(use.sizes.map(({ name, size }) => [name, size]));
    const heap = (names: readonly string[]): FileHeap => ({
      names,
      bytes: names.reduce((sum, name) => sum + (onDisk.get(name) ?? 0), 0),
    });
    // By digest, for everything a sound record names.
    const sizes = new Map<string, number>();
    for (const digest of documents.flatMap((one) => contentsNamedBy(one) ?? [])) {
      const size = onDisk.get(db.vault.name(digest));
      if (size !== undefined) sizes.set(digest, size);
    }
    const inBin = new Set(use.bin.map(({ digest }) => digest));
    const loose = [...onDisk.keys()].filter((name) => !use.named.has(name));
    return ok({
      files: heap([...onDisk.keys()]),
      recordBytes: JSON.stringify([
        assessments,
        documents,
        kept,
        ...others.flat().map(({ row }) => row),
      ]).length,
      biggest: biggestFiles(documents, sizes, BIGGEST),
      unneeded: heap(use.unreadable > 0 ? [] : loose.filter((name) => !inBin.has(name))),
      bin: heap(loose.filter((name) => inBin.has(name))),
      unreadable: use.unreadable,
      erasables: erasables(
        assessments,
        documents,
        sizes,
        new Set(kept.flatMap((row) => contentsOfPackage(row) ?? [])),
      ),
    });
  });
}
