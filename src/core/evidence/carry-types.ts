import type { Answer } from '#core/assessment/answer.ts';
import type { Lack } from '#core/assessment/progress.ts';
import type { Scope } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { EvidenceItem, RubricChange } from '#core/rubric/diff-types.ts';
import type { PlacedIndicator } from '#core/rubric/walk.ts';
import type { EvidenceDocument } from './document.ts';

/** What was found of a file's bytes at this desk when they were read for this purpose. */
export type FileState = 'sound' | 'missing' | 'changed' | 'unreadable';

/** The state of every file that a plan may rest on; a digest that is not in it counts as missing. */
export type FileStates = ReadonlyMap<Digest, FileState>;

/** Why a document cannot prove the same thing for the new year. */
export type DocumentFault =
  | { readonly kind: 'file'; readonly state: Exclude<FileState, 'sound'> }
  | { readonly kind: 'draft' }
  /** In force until `until`, which is before the new period ends. */
  | { readonly kind: 'expired'; readonly until: string }
  /** The item asks for a document of the period; `date` empty = no date is said. */
  | { readonly kind: 'other-period'; readonly date: string }
  /** The item asks for a date, or for a decided document, and neither is said. */
  | { readonly kind: 'undated' | 'standing-unsaid' };

/** One document and one thing it proves for an indicator; null = the indicator as a whole. */
export interface CarryLink {
  readonly document: EvidenceDocument;
  readonly item: EvidenceItem | null;
}

/** Why an answer has to be given anew. */
export type RenewReason =
  | { readonly kind: 'new-indicator' }
  | { readonly kind: 'not-answered' }
  | { readonly kind: 'text-changed'; readonly changes: readonly RubricChange[] }
  | { readonly kind: 'not-applicable'; readonly said: string }
  /** Taken from an index of another agency, which is published for one year. */
  | { readonly kind: 'external-value' }
  | { readonly kind: 'incomplete'; readonly lacks: readonly Lack[] }
  /** The claim rests on evidence that has to be of the period itself. */
  | { readonly kind: 'of-the-period'; readonly items: readonly EvidenceItem[] }
  | {
      readonly kind: 'document';
      readonly link: CarryLink;
      readonly faults: readonly DocumentFault[];
    };

interface Entry extends PlacedIndicator {
  /** What of last year's evidence still holds for this indicator. */
  readonly links: readonly CarryLink[];
}

/** One indicator of the new assessment: its old answer can be proposed, or has to be renewed. */
export type CarryEntry =
  | (Entry & { readonly kind: 'propose'; readonly answer: Answer })
  | (Entry & { readonly kind: 'renew'; readonly reasons: readonly RenewReason[] });

/** One entry for every indicator of the new assessment, in reading order. */
export interface CarryPlan {
  readonly year: number;
  /** The part that the new assessment answers; null = all of the instrument. */
  readonly scope: Scope | null;
  readonly entries: readonly CarryEntry[];
}
