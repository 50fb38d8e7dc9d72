import type { EvidenceDocument } from '#core/evidence/document.ts';
import { oncePer } from '#core/lib/once-per.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { EvidenceTerm, PlacedItem } from './context.ts';
import type { FindingPlace } from './finding.ts';

const itemsOf = oncePer((rubric: Rubric): ReadonlyMap<string, PlacedItem> => {
  const placed = placedIndicators(rubric).flatMap(({ indicator }) =>
    indicator.levels.flatMap((level) =>
      level.evidence.map((item): PlacedItem => ({ indicator, level, item })),
    ),
  );
  return new Map(placed.map((one) => [one.item.id, one]));
});

/** The evidence items of the ladder that a document is linked to; unknown ones are left out. */
export function claimedItems(
  rubric: Rubric,
  { supports }: EvidenceDocument,
): readonly PlacedItem[] {
  const items = itemsOf(rubric);
  return supports.flatMap(({ item }) => (item === null ? [] : (items.get(item) ?? [])));
}

export function placeOf({ indicator, item }: PlacedItem): FindingPlace {
  return { indicator: indicator.id, item: item.id };
}

/** Where a document is linked to an item that asks for one of the terms. */
export function placesAsking(
  rubric: Rubric,
  document: EvidenceDocument,
  terms: readonly EvidenceTerm[],
): readonly FindingPlace[] {
  return claimedItems(rubric, document)
    .filter(({ item }) => item.must.some((term) => terms.includes(term)))
    .map(placeOf);
}
