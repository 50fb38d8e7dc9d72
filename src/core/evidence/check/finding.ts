import type { DocumentId } from '#core/lib/ids.ts';
import type { FileKind } from '#core/evidence/file-facts.ts';

/** Where a remark applies: an evidence item of an indicator, or the indicator as a whole. */
export interface FindingPlace {
  readonly indicator: string;
  readonly item: string | null;
}

/** What each check found, for the sentence that tells it. Days are YYYY-MM-DD. */
export interface FindingValues {
  readonly empty: { readonly size: number };
  readonly corrupt: { readonly name: string };
  readonly password: { readonly name: string };
  readonly 'type-mismatch': { readonly extension: string; readonly kind: FileKind };
  readonly 'no-text-layer': { readonly pages: number; readonly textPages: number };
  readonly 'draft-mark': {
    /** Lines of the file. */
    readonly marks: readonly string[];
    /** The title or the file name, where it says so. */
    readonly names: readonly string[];
    readonly standing: boolean;
  };
  readonly 'no-signature': { readonly pages: number | null };
  readonly 'date-missing': { readonly read: boolean };
  readonly 'date-outside-period': { readonly date: string; readonly year: number };
  readonly expired: { readonly until: string; readonly before: 'today' | 'period-end' };
  readonly 'other-agency': { readonly named: string; readonly agency: string };
  readonly 'same-bytes': {
    readonly others: readonly DocumentId[];
    readonly clash: 'claims' | 'levels';
  };
  readonly 'near-identical': { readonly others: readonly DocumentId[]; readonly alike: number };
  readonly 'old-review': { readonly date: string };
}

export type CheckId = keyof FindingValues;

interface FindingOf<Id extends CheckId> {
  readonly check: Id;
  readonly document: DocumentId;
  /** Key of what was found: a reply holds only as long as this stays the same. */
  readonly about: string;
  readonly places: readonly FindingPlace[];
  readonly values: FindingValues[Id];
}

/** One remark of the evidence check: advice, never a verdict. */
export type Finding = { readonly [Id in CheckId]: FindingOf<Id> }[CheckId];

/** The other documents that a remark is about, besides the one it stands at. */
export function othersOf(finding: Finding): readonly DocumentId[] {
  return 'others' in finding.values ? finding.values.others : [];
}
