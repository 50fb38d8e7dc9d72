import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';

/** One copy of an assessment with its evidence, as one person left it. */
export interface Copy {
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
}
