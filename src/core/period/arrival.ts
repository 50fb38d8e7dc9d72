import { periodChanges, type PeriodChange } from './changes.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Period } from './period.ts';
import type { PeriodRecord } from './record.ts';

/** What a period file is to this desk. */
export type PeriodArrival =
  /** The period was not here. */
  | { readonly kind: 'new' }
  /** Exactly this file is what is here. */
  | { readonly kind: 'same' }
  /** A later revision of what is here, with what it changes. */
  | {
      readonly kind: 'newer';
      readonly changes: readonly PeriodChange[];
      readonly here: Period;
      /** It names the file that is here as the one before it. */
      readonly follows: boolean;
      /** Another key signed for the owner than before, or none. */
      readonly otherKey: boolean;
    }
  /** What is here is a later revision. */
  | { readonly kind: 'older'; readonly here: Period }
  /** Another file that calls itself the same revision. */
  | {
      readonly kind: 'forked';
      readonly changes: readonly PeriodChange[];
      readonly here: Period;
      readonly otherKey: boolean;
    }
  /** The period is set up at this very desk; a file never changes it. */
  | { readonly kind: 'own'; readonly changes: readonly PeriodChange[] };

/** Only a key whose signature over the file was checked counts. */
interface ArrivedFile {
  readonly period: Period;
  readonly fingerprint: Digest;
  readonly signedBy: string | null;
}

/** Compares a period file with what is here; `record` undefined = nothing of this period. */
export function arrivalOf(
  { period, fingerprint, signedBy }: ArrivedFile,
  record: PeriodRecord | undefined,
): PeriodArrival {
  if (!record) return { kind: 'new' };
  if (record.file === fingerprint) return { kind: 'same' };
  const here = record.period;
  const changes = here ? periodChanges(here, period) : [];
  if (record.holding === 'own' || !here) return { kind: 'own', changes };
  if (period.revision < here.revision) return { kind: 'older', here };
  const ownerKey = here.owner.key?.signKey ?? null;
  const otherKey = ownerKey !== null && ownerKey !== signedBy;
  if (period.revision === here.revision) return { kind: 'forked', changes, here, otherKey };
  const follows = period.previous === record.file;
  return { kind: 'newer', changes, here, follows, otherKey };
}
