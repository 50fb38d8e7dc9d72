import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { ClaimSupports } from '#core/evidence/missing-evidence.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Period } from '#core/period/period.ts';
import type { Rubric } from '#core/rubric/types.ts';

/** Whether this desk can sign: with its key, not yet, or not at this address or in this browser at all. */
export type Signing = 'ready' | 'no-identity' | 'insecure' | 'unsupported';

/** The revision that was sent last. */
export interface LastSent {
  readonly fingerprint: Digest;
  readonly revision: number;
  /** Nothing that a file would carry differs from it. */
  readonly same: boolean;
}

/** Everything a rule may look at. */
export interface SubmitContext {
  /** As the assessment applies it. */
  readonly rubric: Rubric;
  /** As stored; words that are not on disk yet stand in `unsaved`. */
  readonly assessment: Assessment;
  /** What counts as evidence, oldest first. */
  readonly documents: readonly EvidenceDocument[];
  readonly supports: ClaimSupports;
  /** Digests of the files of those documents whose bytes are in this browser. */
  readonly here: ReadonlySet<Digest>;
  /** Records of this assessment that can no longer be read. */
  readonly damaged: number;
  /** Whether the chain of its journal holds. */
  readonly journal: 'sound' | 'broken';
  /** Remarks of the evidence check without an answer, and files it has not read yet. */
  readonly remarks: { readonly open: number; readonly unread: number };
  /** The period it was started from; `missing` = it is no longer in this browser. */
  readonly period: Period | 'none' | 'missing';
  readonly signing: Signing;
  /** The file is to be sealed, so that only its recipients can open it. */
  readonly sealed: boolean;
  /** Words on screen that are not stored. */
  readonly unsaved: boolean;
  /** null = nothing was sent yet. */
  readonly last: LastSent | null;
  /** YYYY-MM-DD, where the reader is. */
  readonly today: string;
}
