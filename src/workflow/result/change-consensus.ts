import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { Consensus } from '#core/review/consensus.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { changeConsensusRow, readConsensus } from '#storage/consensus.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** What is written down in a meeting, besides what the desk keeps count of. */
export type ConsensusContent = Pick<
  Consensus,
  'submission' | 'left' | 'kept' | 'missing' | 'values' | 'meeting' | 'note'
>;

export type ChangeConsensusFailure =
  | ReadFailure
  | StorageTrouble
  /** Somebody else changed it in the meantime. Nothing was written. */
  | { readonly kind: 'stale'; readonly stored: Consensus };

/** Indicators whose agreed value, or the rule of it, is another now. */
function decided(before: Consensus['values'], after: Consensus['values']): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => {
    const [then, now] = [before[id], after[id]];
    return !sameValue([then?.finding, then?.rule], [now?.finding, now?.rule]);
  });
}

/** As many ids as a line of the journal can be read with. */
const MOST_NAMED = 5;

const aboutOf = (ids: readonly string[]): string =>
  ids.length > MOST_NAMED
    ? `${ids.slice(0, MOST_NAMED).join(', ')} … (${ids.length})`
    : ids.join(', ');

/**
 * Stores what a meeting says, if it still has the revision the writer had read. The journal
 * of the assessment tells which values were agreed.
 */
export function saveConsensus(
  desk: Desk,
  id: AssessmentId,
  base: number,
  content: ConsensusContent,
): Promise<Result<Consensus, ChangeConsensusFailure>> {
  return attempt<Consensus, ChangeConsensusFailure>(async () => {
    const read = await readConsensus(desk.db, id);
    if (!read.ok) return read;
    const told = decided(read.value.values, content.values);
    const note = told.length > 0 ? { verb: 'agree' as const, about: aboutOf(told) } : null;
    const change = (stored: Consensus): Result<Consensus, ChangeConsensusFailure> =>
      stored.revision === base
        ? ok({ ...stored, ...content, revision: base + 1, updatedAt: desk.now() })
        : fail({ kind: 'stale', stored });
    return changeConsensusRow(desk.db, id, change, note);
  });
}
