import { z } from '#core/zod.ts';
import type { Scope } from '#core/assessment/assessment.ts';
import { inReadingOrder, ownedBy, sharedBeyond } from '#core/rubric/owned-indicators.ts';
import type { Rubric } from '#core/rubric/types.ts';

/** What is chosen of an instrument for a whole government, finished or not. */
export const scopeDraftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('whole') }),
  z.object({
    kind: z.literal('part'),
    /** An owner the instrument names; null = put together by hand. */
    owner: z.string().nullable(),
    indicators: z.array(z.string()).readonly(),
  }),
]);

export type ScopeDraft = Readonly<z.infer<typeof scopeDraftSchema>>;
export type PartDraft = Extract<ScopeDraft, { kind: 'part' }>;

export const WHOLE: ScopeDraft = { kind: 'whole' };
export const EMPTY_PART: PartDraft = { kind: 'part', owner: null, indicators: [] };

/** An owner ticks what it owns; by hand, the ticks stay as they are. */
export function withOwner(rubric: Rubric, part: PartDraft, owner: string | null): PartDraft {
  return { ...part, owner, indicators: owner === null ? part.indicators : ownedBy(rubric, owner) };
}

/** One indicator more or less. */
export function withTick(rubric: Rubric, part: PartDraft, id: string, on: boolean): PartDraft {
  const rest = part.indicators.filter((other) => other !== id);
  return { ...part, indicators: on ? inReadingOrder(rubric, [...rest, id]) : rest };
}

/** Whether every indicator that needs all OPDs is in; null where the owner owns all of them. */
export function hasShared(rubric: Rubric, { owner, indicators }: PartDraft): boolean | null {
  const shared = sharedBeyond(rubric, owner);
  return shared.length === 0 ? null : shared.every((id) => indicators.includes(id));
}

/** All indicators that need every OPD in, or out again but for those the owner owns. */
export function withShared(rubric: Rubric, part: PartDraft, on: boolean): PartDraft {
  const shared = sharedBeyond(rubric, part.owner);
  const rest = part.indicators.filter((id) => !shared.includes(id));
  return { ...part, indicators: on ? inReadingOrder(rubric, [...rest, ...shared]) : rest };
}

/**
 * What is stored of a choice for this instrument: only indicators that it has. A part put
 * together by hand is named after the agency. Null for all of the instrument, and for an
 * instrument that rates OPDs anyway.
 */
export function toScope(rubric: Rubric, draft: ScopeDraft, agency: string): Scope | null {
  if (draft.kind === 'whole' || rubric.unit !== 'pemda') return null;
  return {
    owner: draft.owner ?? agency,
    indicators: inReadingOrder(rubric, draft.indicators),
  };
}
