import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { CheckContext, PlacedItem } from './context.ts';
import type { Finding } from './finding.ts';
import { claimedItems, placeOf } from './places.ts';
import { clashing } from './scope-claims.ts';
import { similarity } from './similarity.ts';

/** From here on two texts are called alike. */
const ALIKE = 0.9;

interface Candidate {
  readonly document: EvidenceDocument;
  readonly shingles: readonly number[];
  readonly items: readonly PlacedItem[];
}

function candidatesOf({ rubric, documents, facts }: CheckContext): readonly Candidate[] {
  return documents.flatMap((document) => {
    const shingles = facts.get(document.file.digest)?.shingles ?? [];
    const items = claimedItems(rubric, document);
    return shingles.length > 0 && items.length > 0 ? [{ document, shingles, items }] : [];
  });
}

/** The earlier candidates that share an indicator, so that not everything meets everything. */
function byIndicator(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const id of new Set(candidate.items.map(({ indicator }) => indicator.id))) {
      const list = found.get(id) ?? [];
      list.push(candidate);
      found.set(id, list);
    }
  }
  return found;
}

/**
 * Two different files with almost the same text (nine in ten runs of five words) for items
 * of one indicator that can hardly be proved by one paper, such as "sebagian" and "seluruh".
 * Silent for texts of less than fifty words, scans, the same item, and other indicators:
 * reports made from one form are alike and yet each is its own.
 */
export function checkNearIdentical(context: CheckContext): readonly Finding[] {
  const candidates = candidatesOf(context);
  const shared = byIndicator(candidates);
  const place = new Map(candidates.map((candidate, at) => [candidate, at]));
  return candidates.flatMap((later, at): readonly Finding[] => {
    const indicators = new Set(later.items.map(({ indicator }) => indicator.id));
    const earlier = new Set(
      [...indicators]
        .flatMap((id) => shared.get(id) ?? [])
        .filter((one) => (place.get(one) ?? 0) < at),
    );
    const alike = [...earlier].flatMap((other) => {
      if (other.document.file.digest === later.document.file.digest) return [];
      const share = similarity(later.shingles, other.shingles);
      const items = share >= ALIKE ? clashing(later.items, other.items) : [];
      return items.length > 0 ? [{ other: other.document, items, share }] : [];
    });
    if (alike.length === 0) return [];
    const items = [...new Set(alike.flatMap((one) => one.items))];
    const digests = [later.document, ...alike.map(({ other }) => other)].map(
      ({ file }) => file.digest,
    );
    return [
      {
        check: 'near-identical',
        document: later.document.id,
        about: [...digests, ...items.map(({ item }) => item.id)].join(' '),
        places: items.map(placeOf),
        values: {
          others: alike.map(({ other }) => other.id),
          alike: Math.max(...alike.map(({ share }) => share)),
        },
      },
    ];
  });
}
