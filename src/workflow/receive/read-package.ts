import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { previousOf } from '#core/package/receipt-lineage.ts';
import type { PackageRecord } from '#core/package/record.ts';
import {
  parseBodies,
  type Bodies,
  type ClarificationBodies,
  type FinalBodies,
  type PeriodBodies,
  type RecapBodies,
  type SubmissionBodies,
} from '#exchange/package/bodies.ts';
import { BODIES_OF } from '#exchange/package/kinds.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { readFile } from '#storage/files.ts';
import { readPackage, readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type { ClarificationBodies, FinalBodies, PeriodBodies, RecapBodies, SubmissionBodies };

/** A package that is here, sent or received, with everything it says. */
export interface PackageContent {
  readonly record: PackageRecord;
  readonly bodies: Bodies;
}

export type ContentFailure =
  /** Entries that are no longer here, or no longer what they were. */
  | { readonly kind: 'broken-entries'; readonly names: readonly string[] }
  | ReadFailure
  | StorageTrouble;

async function contentOf(
  { db }: Pick<Desk, 'db'>,
  record: PackageRecord,
): Promise<Result<PackageContent, ContentFailure>> {
  const texts = new Map<string, Uint8Array>();
  const wanted: readonly string[] = BODIES_OF[record.kind];
  for (const { name, digest } of record.entries.filter((entry) => wanted.includes(entry.name))) {
    const blob = await readFile(db, digest).catch(() => undefined);
    const bytes = await blob?.arrayBuffer().catch(() => undefined);
    if (bytes) texts.set(name, new Uint8Array(bytes));
  }
  const bodies = parseBodies(record.kind, texts);
  if (bodies.ok) return ok({ record, bodies: bodies.value });
  return fail({ kind: 'broken-entries', names: bodies.error.map(({ entry }) => entry) });
}

/** What a stored package says, from its own bytes. */
export function readPackageContent(
  desk: Pick<Desk, 'db'>,
  fingerprint: Digest,
): Promise<Result<PackageContent, ContentFailure>> {
  return attempt<PackageContent, ContentFailure>(async () => {
    const read = await readPackage(desk.db, fingerprint);
    return read.ok ? contentOf(desk, read.value) : read;
  });
}

/** The revision before a package, where it is here and can be read; null = not. */
export async function readPreviousContent(
  desk: Pick<Desk, 'db'>,
  record: PackageRecord,
): Promise<PackageContent | null> {
  const here = await attempt(async () => ok((await readPackages(desk.db)).sound));
  const previous = here.ok ? previousOf(record, here.value) : undefined;
  const content = previous && (await attempt(() => contentOf(desk, previous)));
  return content?.ok ? content.value : null;
}
