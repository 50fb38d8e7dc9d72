import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';

/** A document of the list of evidence; the report speaks of it by its number. */
export interface ReportDocument {
  /** 1, 2, … in the order in which the documents were added. */
  readonly number: number;
  readonly document: EvidenceDocument;
  /** The indicators it is attached to, in reading order; none = not linked yet. */
  readonly indicators: readonly Indicator[];
}

/** An evidence item of the ladder that a document is attached to. */
interface ProvedItem {
  readonly level: number;
  readonly text: string;
}

/** A document as it stands below one indicator. */
export interface AttachedDocument extends ReportDocument {
  /** What it proves there, by level; none = background for the whole indicator. */
  readonly items: readonly ProvedItem[];
}

/** The documents that count, numbered, each with the indicators it is attached to. */
export function reportDocuments(
  rubric: Rubric,
  documents: readonly EvidenceDocument[],
): readonly ReportDocument[] {
  const placed = placedIndicators(rubric).map(({ indicator }) => indicator);
  return documents
    .filter(({ status }) => status === 'active')
    .map((document, at) => {
      const linked = new Set(document.supports.map(({ indicator }) => indicator));
      return {
        number: at + 1,
        document,
        indicators: placed.filter(({ id }) => linked.has(id)),
      };
    });
}

/** What is attached to one indicator, by document. */
export function attachedTo(
  indicator: Indicator,
  documents: readonly ReportDocument[],
): readonly AttachedDocument[] {
  return documents
    .filter(({ indicators }) => indicators.some(({ id }) => id === indicator.id))
    .map((entry) => {
      const proved = new Set(
        entry.document.supports
          .filter((support) => support.indicator === indicator.id)
          .map(({ item }) => item),
      );
      const items = indicator.levels.flatMap((step) =>
        step.evidence
          .filter(({ id }) => proved.has(id))
          .map(({ text }) => ({ level: step.level, text })),
      );
      return { ...entry, items };
    });
}
