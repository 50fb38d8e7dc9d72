import { placedIndicators } from '#core/rubric/walk.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { EvidenceDocument } from './document.ts';

/**
 * Ids of the required evidence items that at least one active document supports: what
 * the supported score asks for. Items the instrument does not know, or does not
 * require, are left out.
 */
export function attachedItems(
  rubric: Rubric,
  documents: readonly EvidenceDocument[],
): ReadonlySet<string> {
  const supported = new Set(
    documents
      .filter(({ status }) => status === 'active')
      .flatMap(({ supports }) => supports.flatMap(({ item }) => (item === null ? [] : [item]))),
  );
  const required = placedIndicators(rubric).flatMap(({ indicator }) =>
    indicator.levels.flatMap(({ evidence }) => evidence.filter((item) => item.required)),
  );
  return new Set(required.map(({ id }) => id).filter((id) => supported.has(id)));
}
