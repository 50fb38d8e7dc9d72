import type { Agency } from '#core/assessment/assessment.ts';
import type { AssessmentId, Digest, MessageId, PublicKey } from '#core/lib/ids.ts';
import type { InboxRow } from '#core/package/inbox.ts';
import type { Period } from '#core/period/period.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { ReviewSheet } from './sheet.ts';
import type { Thread } from './thread-types.ts';

/** A person who reads, by name and key. */
export interface Reader {
  readonly name: string;
  readonly institution: string;
  /** null = nothing can be signed there, or it is not known. */
  readonly key: PublicKey | null;
}

/** Of a review file of somebody else: whose it is and what it is about, never what it says. */
export interface HandedIn extends Reader {
  readonly assessment: AssessmentId;
  readonly submission: Digest;
}

/** A result that was made or received here. */
export interface KnownResult {
  /** Fingerprint of its file. */
  readonly id: Digest;
  readonly assessment: AssessmentId;
  readonly submission: Digest;
  readonly stage: 'interim' | 'final';
  /** Its revision; the highest of an assessment counts. */
  readonly revision: number;
}

/** What was agreed so far at a desk that leads the meeting. */
export interface KnownMeeting {
  readonly assessment: AssessmentId;
  /** Opened again after the last result. */
  readonly reopened: boolean;
}

/** All that the queue is derived from. */
export interface QueueFacts {
  /** Every submission that was received, all revisions. */
  readonly received: readonly InboxRow[];
  /** Every submission that is here, sent ones included: who sent something is not absent. */
  readonly heardOf: readonly { readonly period: string | null; readonly agency: Agency }[];
  /** The sheets of this desk. */
  readonly sheets: readonly ReviewSheet[];
  /** What was asked, answered and objected, by assessment. */
  readonly threads: ReadonlyMap<AssessmentId, readonly Thread[]>;
  /** When each clarification file came here, ISO 8601, by its fingerprint. */
  readonly cameAt: ReadonlyMap<Digest, string>;
  readonly handedIn: readonly HandedIn[];
  readonly results: readonly KnownResult[];
  readonly meetings: readonly KnownMeeting[];
  readonly periods: readonly Period[];
  /** Whoever works at this desk. */
  readonly who: Reader;
  /** The instrument of this digest; undefined = it cannot be read. */
  readonly rubric: (digest: Digest) => Rubric | undefined;
  /** Indicators whose answer or evidence differs between two submissions; null = not known. */
  readonly changed: (before: Digest, after: Digest) => readonly string[] | null;
  /** Answers that were dealt with already. */
  readonly handled: ReadonlySet<MessageId>;
  /** The day of the calendar (YYYY-MM-DD) of a moment, where the reader is. */
  readonly dayOf: (iso: string) => string;
  /** Today, YYYY-MM-DD, where the reader is. */
  readonly today: string;
}
