import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { FileFacts } from '#core/evidence/file-facts.ts';
import type { Indicator, Level, Rubric } from '#core/rubric/types.ts';

type EvidenceItem = Level['evidence'][number];
export type EvidenceTerm = EvidenceItem['must'][number];

/** A name under which an agency is known. */
export interface AgencyName {
  readonly name: string;
  readonly shortName: string;
}

/** Everything a check may look at. */
export interface CheckContext {
  /** As the assessment applies it. */
  readonly rubric: Rubric;
  readonly assessment: Pick<Assessment, 'agency' | 'year'>;
  /** What counts as evidence, oldest first. */
  readonly documents: readonly EvidenceDocument[];
  /** By digest; a file that was not read yet has none. */
  readonly facts: ReadonlyMap<string, FileFacts>;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Agencies known from loaded lists; may contain the assessed one. */
  readonly knownAgencies: readonly AgencyName[];
}

/** An evidence item with where it stands in the ladder. */
export interface PlacedItem {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly item: EvidenceItem;
}

/** One document with what reading its file told; undefined = not read yet. */
export interface CheckedDocument {
  readonly document: EvidenceDocument;
  readonly facts: FileFacts | undefined;
}
