import type { Contact } from '#core/keys/identity.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Period } from '#core/period/period.ts';
import type { CarriedKind, PackageAbout } from './head.ts';
import type { Receipt } from './receipt.ts';
import type { PackageRecord } from './record.ts';
import type { Signature } from './signature.ts';

/** A submission's own account of itself, and what it proved to be when it was counted anew. */
export interface SubmissionFacts {
  readonly isSimulation: boolean;
  /** Whether the instrument it was counted with is the one this application knows by that name. */
  readonly instrument: 'as-known' | 'unknown' | 'changed';
  /** Evidence files that its list names and that it does not bring. */
  readonly filesMissing: number;
  /** Where the chain of its journal breaks or does not lead to what it says; null = nowhere. */
  readonly journalBroken: string | null;
  /** Indicators whose value, or either score, is not what the sender says. */
  readonly scoresDiffer: number;
  /** The latest time it states anywhere, ISO 8601. */
  readonly latest: string;
}

/** Who signed, and what is known of the key and of the other revisions. */
export interface SignerFacts {
  readonly fingerprint: Digest;
  readonly kind: CarriedKind;
  readonly about: PackageAbout;
  readonly signature: Signature | null;
  readonly trust: Receipt['trust'];
  /** What is known of the key that signed; null = nothing. */
  readonly contact: Contact | null;
  /** Every package that is at this desk. */
  readonly here: readonly PackageRecord[];
}

/** What a period can say about a package. */
export interface PeriodFacts {
  readonly kind: CarriedKind;
  readonly about: PackageAbout;
  /** The day of the calendar on which it was made, where the reader is. */
  readonly madeOn: string;
  /** The period it names; null = not here, or it names none. */
  readonly period: Period | null;
}

/** All that a receipt judges: the package as it was read, and what is known at this desk. */
export interface ReceiptFacts extends SignerFacts, PeriodFacts {
  /** By its own word, ISO 8601. */
  readonly madeAt: string;
  readonly now: string;
  readonly isRepacked: boolean;
  /** null = it is no submission. */
  readonly submission: SubmissionFacts | null;
  /** Of a result: what was counted here and is not as it says; 0 = nothing, or not counted. */
  readonly resultDiffers: number;
}
