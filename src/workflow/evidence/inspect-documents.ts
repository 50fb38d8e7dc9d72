import type { FileFacts } from '#core/evidence/file-facts.ts';
import type { Digest } from '#core/lib/ids.ts';
import { readFacts, writeFacts } from '#storage/rows/facts.ts';
import { readFile } from '#storage/files.ts';
import type { Desk } from '#workflow/desk.ts';

/** Reads one file; rejects when it could not, be it that somebody cancelled. */
export type InspectFile = (file: Blob, digest: Digest, signal: AbortSignal) => Promise<FileFacts>;

export interface Inspection {
  readonly inspect: InspectFile;
  readonly signal: AbortSignal;
  /** Called for every file as soon as something is known of it; undefined = it could not be read. */
  readonly told: (digest: Digest, facts: FileFacts | undefined) => void;
}

/** Keeping facts is a convenience: a full disk must not stop the check. */
async function keep(desk: Desk, facts: FileFacts): Promise<void> {
  try {
    await writeFacts(desk.db, facts);
  } catch {
    // Read again at the next visit.
  }
}

async function inspectOne(desk: Desk, digest: Digest, work: Inspection): Promise<void> {
  try {
    const file = await readFile(desk.db, digest);
    if (work.signal.aborted) return;
    const facts = file && (await work.inspect(file, digest, work.signal));
    if (facts) await keep(desk, facts);
    if (!work.signal.aborted) work.told(digest, facts);
  } catch {
    if (!work.signal.aborted) work.told(digest, undefined);
  }
}

/**
 * Tells what is known of files, and reads those that nobody has read yet: one at a time, so
 * that an office laptop stays usable. Ends early when aborted. Never rejects because of a
 * file; rejects when the database cannot be read at all.
 */
export async function inspectDocuments(
  desk: Desk,
  digests: readonly Digest[],
  work: Inspection,
): Promise<void> {
  const known = await readFacts(desk.db, digests);
  if (work.signal.aborted) return;
  for (const [digest, facts] of known) work.told(digest, facts);
  for (const digest of digests.filter((one) => !known.has(one))) {
    if (work.signal.aborted) return;
    await inspectOne(desk, digest, work);
  }
}
