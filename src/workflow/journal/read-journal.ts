import { checkChain, type ChainBreak } from '#core/journal/check-chain.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import { changesOfState, stateAfter } from '#core/journal/replay.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { readTold } from '#storage/journal.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export interface ReadJournal {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Where the chain no longer holds; null = it holds. */
  readonly broken: ChainBreak | null;
}

/**
 * The journal of an assessment with its evidence, every entry checked, and what it tells
 * compared with what is stored. Empty for an assessment of which nothing was told yet.
 */
export function readJournal(
  desk: Desk,
  id: AssessmentId,
): Promise<Result<ReadJournal, StorageTrouble>> {
  return attempt(async () => {
    const { entries, state } = await readTold(desk.db, id);
    const broken = checkChain(id, entries, digestOfJson);
    if (broken || entries.length === 0) return ok({ entries, broken });
    const told = stateAfter(entries, entries.length);
    const isTold = changesOfState(told, state).length === 0;
    return ok({ entries, broken: isTold ? null : { n: entries.length, why: 'other-state' } });
  });
}
