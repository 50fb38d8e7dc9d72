import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';

/** Levels by indicator id: an exact number as text, or "-" where it does not apply. */
export type LevelTexts = Readonly<Record<string, string>>;

/** One agency with the agreed result that counts. */
export interface GroundAgency {
  /** Its row in the roster, or else its code or name: the same over all revisions of its result. */
  readonly key: string;
  readonly name: string;
  /** Its code in the local list, as text; empty = none. */
  readonly code: string;
  readonly kind: string;
  readonly group: string;
  /** Fingerprint of the result. */
  readonly result: Digest;
  /** When it was agreed (ISO 8601 UTC). */
  readonly agreedAt: string;
  readonly final: LevelTexts;
  readonly claimed: LevelTexts;
  readonly supported: LevelTexts;
}

/** An agency that takes no part, and why. */
export interface AbsentAgency {
  readonly name: string;
  readonly why: 'no-result' | 'not-final' | 'apart' | 'unfinished' | 'left-out';
}

/** The agreed results of one year by one instrument, from which gaps are read. */
export interface PlanGround {
  readonly ref: RubricRef;
  readonly year: number;
  /** By name. */
  readonly agencies: readonly GroundAgency[];
  readonly absent: readonly AbsentAgency[];
}
