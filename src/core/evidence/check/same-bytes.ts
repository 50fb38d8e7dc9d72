import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { CheckContext } from './context.ts';
import type { Finding } from './finding.ts';
import { claimedItems, placeOf } from './places.ts';
import { clashing } from './scope-claims.ts';

type Found = Extract<Finding, { check: 'same-bytes' }>;

/** One record that is to prove two claims of one indicator at once. */
function alone(rubric: Rubric, document: EvidenceDocument): readonly Found[] {
  const items = claimedItems(rubric, document);
  const found = clashing(items, items);
  if (found.length === 0) return [];
  return [
    {
      check: 'same-bytes',
      document: document.id,
      about: [document.file.digest, ...found.map(({ item }) => item.id).sort()].join(' '),
      places: found.map(placeOf),
      values: { others: [], clash: 'levels' },
    },
  ];
}

/** The same file entered again as another document, for something else. */
function again(
  rubric: Rubric,
  document: EvidenceDocument,
  before: readonly EvidenceDocument[],
): readonly Found[] {
  const items = claimedItems(rubric, document);
  const ids = new Set(items.map(({ item }) => item.id));
  const others = before.filter((other) => {
    const claimed = new Set(claimedItems(rubric, other).map(({ item }) => item.id));
    const shared = [...claimed].filter((id) => ids.has(id)).length;
    return claimed.size > 0 && (shared < claimed.size || shared < ids.size);
  });
  if (items.length === 0 || others.length === 0) return [];
  return [
    {
      check: 'same-bytes',
      document: document.id,
      about: [document.file.digest, ...[...ids].sort(), ...others.map(({ id }) => id)].join(' '),
      places: items.map(placeOf),
      values: { others: others.map(({ id }) => id), clash: 'claims' },
    },
  ];
}

/**
 * The same bytes used for different claims: one record linked to items of one indicator that
 * can hardly be proved by one paper, or one file entered as several documents for different
 * items; then the later ones are told. Silent for one record that openly supports several
 * indicators, for a decree that is asked for on several levels, and for an empty file.
 */
export function checkSameBytes({ rubric, documents }: CheckContext): readonly Finding[] {
  const byDigest = new Map<string, EvidenceDocument[]>();
  return documents.flatMap((document) => {
    const { digest, size } = document.file;
    if (size === 0) return [];
    const before = byDigest.get(digest) ?? [];
    byDigest.set(digest, [...before, document]);
    return [...alone(rubric, document), ...again(rubric, document, before)];
  });
}
