import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { Finding } from '#core/review/finding.ts';

/** An asesor, as a rater. */
export interface Rater {
  /** The same person, the same id: see `ratersOf`. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** What one asesor says of one submission. */
export interface JudgedSheet {
  /** Fingerprint of the review. */
  readonly review: Digest;
  readonly assessment: AssessmentId;
  /** Name of the agency that was rated. */
  readonly agency: string;
  /** Fingerprint of the submission that was looked at. */
  readonly submission: Digest;
  readonly rater: Rater;
  /** When the review was finished (UTC). */
  readonly at: string;
  /** By indicator id. */
  readonly findings: Readonly<Record<string, Finding>>;
}
