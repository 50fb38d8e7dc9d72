import type { Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';

/** Which revision comes next, and which file it follows; `sent` are the files of one period. */
export function nextRevision(sent: readonly PackageRecord[]): {
  readonly revision: number;
  readonly previous: Digest | null;
} {
  const last = sent.reduce<PackageRecord | undefined>(
    (newest, one) => (newest && newest.about.revision >= one.about.revision ? newest : one),
    undefined,
  );
  return { revision: (last?.about.revision ?? 0) + 1, previous: last?.id ?? null };
}
