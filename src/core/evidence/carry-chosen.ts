import type { Answer, Answers } from '#core/assessment/answer.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { CarryEntry, CarryPlan } from './carry-types.ts';
import type { EvidenceDocument, EvidenceSupport } from './document.ts';

/** Whether choosing this indicator brings anything: its answer, or evidence that still holds. */
export function bringsSomething(entry: CarryEntry): boolean {
  return entry.kind === 'propose' || entry.links.length > 0;
}

const chosenOf = ({ entries }: CarryPlan, chosen: ReadonlySet<string>): readonly CarryEntry[] =>
  entries.filter(({ indicator }) => chosen.has(indicator.id));

/**
 * The answers to start with: those that are proposed and chosen, none of them finished,
 * as stored once. An indicator to be renewed stays blank.
 */
export function carriedAnswers(
  plan: CarryPlan,
  chosen: ReadonlySet<string>,
  edited: Answer['edited'],
): Answers {
  return Object.fromEntries(
    chosenOf(plan, chosen).flatMap((entry): (readonly [string, Answer])[] =>
      entry.kind === 'propose'
        ? [[entry.indicator.id, { ...entry.answer, revision: 1, done: false, edited }]]
        : [],
    ),
  );
}

/** A document of the earlier year with what it proves in the new one. */
export interface CarriedDocument {
  readonly from: EvidenceDocument;
  readonly supports: readonly EvidenceSupport[];
}

/** The documents that come along, in the order of the earlier year's, each once. */
export function carriedDocuments(
  plan: CarryPlan,
  chosen: ReadonlySet<string>,
): readonly CarriedDocument[] {
  const found = new Map<DocumentId, { from: EvidenceDocument; supports: EvidenceSupport[] }>();
  for (const { indicator, links } of chosenOf(plan, chosen)) {
    for (const { document, item } of links) {
      const one = found.get(document.id) ?? { from: document, supports: [] };
      one.supports.push({ indicator: indicator.id, item: item?.id ?? null });
      found.set(document.id, one);
    }
  }
  return [...found.values()].sort(
    ({ from: a }, { from: b }) => a.addedAt.localeCompare(b.addedAt) || a.id.localeCompare(b.id),
  );
}
