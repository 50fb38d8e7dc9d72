import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { parseBodies, type SubmissionBodies } from '#exchange/package/bodies.ts';
import type { Desk } from '#workflow/desk.ts';
import { keptPackage, type PackageFileFailure } from '#workflow/receive/package-file.ts';

/** A submission as it was sent: its own records and its own instrument. */
export interface ReadSent {
  readonly record: PackageRecord;
  readonly bodies: SubmissionBodies;
}

export type ReadSentFailure =
  | PackageFileFailure
  /** The bytes are here and no longer say what they said. */
  | { readonly kind: 'unreadable-entries'; readonly names: readonly string[] };

/** Reads what was sent from the package itself; the present records are not asked. */
export async function readSent(
  desk: Pick<Desk, 'db'>,
  fingerprint: Digest,
): Promise<Result<ReadSent, ReadSentFailure>> {
  const kept = await keptPackage(desk, fingerprint);
  if (!kept.ok) return kept;
  const { record, entries } = kept.value;
  const texts = await Promise.all(
    entries
      .filter(({ name }) => name.endsWith('.json') && !name.startsWith('evidence/'))
      .map(async ({ name, bytes }) => [name, new Uint8Array(await bytes.arrayBuffer())] as const),
  );
  const bodies = parseBodies('submission', new Map(texts));
  if (!bodies.ok) {
    return fail({ kind: 'unreadable-entries', names: bodies.error.map(({ entry }) => entry) });
  }
  return bodies.value.kind === 'submission'
    ? ok({ record, bodies: bodies.value })
    : fail({ kind: 'missing' });
}
