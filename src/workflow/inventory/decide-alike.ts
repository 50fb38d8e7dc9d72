import type { AlikeGroup } from '#core/inventory/alike-types.ts';
import type { Decision } from '#core/inventory/application.ts';
import { withDecision } from '#core/inventory/decide.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { saveApplications, type SaveApplicationFailure } from './applications.ts';
import type { Desk } from '#workflow/desk.ts';

/**
 * Stores what was decided about a group with every member of it, all or none; null takes the
 * decision back. Refused when a member was changed since the group was found.
 */
export async function decideAlike(
  desk: Pick<Desk, 'db' | 'now'>,
  { key, members, advice }: Pick<AlikeGroup, 'key' | 'members' | 'advice'>,
  answer: Pick<Decision, 'answer' | 'reason' | 'by'> | null,
): Promise<Result<true, SaveApplicationFailure>> {
  const decision = answer && { ...answer, proposal: advice.proposal, at: desk.now() };
  const edits = members.map((before) => ({ before, after: withDecision(before, key, decision) }));
  const saved = await saveApplications(desk, edits);
  return saved.ok ? ok(true as const) : saved;
}
