import type { Criterion } from '#core/rubric/types.ts';
import type { WhySubject } from './why-subject.ts';

export interface DerivationRow {
  readonly id: string;
  readonly name: string;
  /** Where the row's own number is explained further. */
  readonly subject: WhySubject | null;
  readonly cells: readonly string[];
  /** Left out of the sum; its cells say why. */
  readonly dropped: boolean;
}

export interface DerivationTable {
  readonly caption: string;
  /** The first column holds the names. */
  readonly columns: readonly string[];
  readonly rows: readonly DerivationRow[];
}

export interface DerivationRung {
  readonly level: number;
  readonly name: string;
  readonly reached: boolean;
  readonly state: string;
  readonly summary: string;
  readonly missingCriteria: readonly Criterion[];
  readonly missingEvidence: readonly string[];
}

/** How one number came about, ready to be shown: every number in it is already a text. */
export interface Derivation {
  readonly title: string;
  readonly lead: string;
  readonly table: DerivationTable | null;
  /** The formula, then the same with the numbers put in, then the result: one line each. */
  readonly formula: readonly string[];
  readonly rungs: readonly DerivationRung[];
  readonly notes: readonly string[];
}
