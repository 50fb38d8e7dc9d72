import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Consensus } from '#core/review/consensus.ts';
import { changeConsensusRow } from '#storage/consensus.ts';
import { attempt } from '#workflow/attempt.ts';
import type { ChangeConsensusFailure } from './change-consensus.ts';
import type { Desk } from '#workflow/desk.ts';

export type ReopenFailure = ChangeConsensusFailure | { readonly kind: 'no-reason' };

/**
 * Opens a result again, with the reason: what was agreed stays, and the next result is a new
 * version that names the one before it and says why. The result that was sent stays as it is.
 */
export function reopenConsensus(
  desk: Desk,
  id: AssessmentId,
  base: number,
  reason: string,
): Promise<Result<Consensus, ReopenFailure>> {
  return attempt<Consensus, ReopenFailure>(async () => {
    const reopening = reason.trim();
    if (reopening === '') return fail({ kind: 'no-reason' });
    const change = (stored: Consensus): Result<Consensus, ReopenFailure> =>
      stored.revision === base
        ? ok({ ...stored, reopening, revision: base + 1, updatedAt: desk.now() })
        : fail({ kind: 'stale', stored });
    return changeConsensusRow(desk.db, id, change, { verb: 'reopen', about: reopening });
  });
}
