import { checkChain, type ChainBreak } from '#core/journal/check-chain.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/digest.ts';
import { readChain } from '#storage/journal.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import type { Desk } from './desk.ts';

export interface ReadJournal {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Where the chain no longer holds; null = it holds. */
  readonly broken: ChainBreak | null;
}

/** The journal of an assessment with its evidence, every entry checked. */
export function readJournal(
  desk: Desk,
  id: AssessmentId,
): Promise<Result<ReadJournal, StorageTrouble>> {
  return attempt(async () => {
    const entries = await readChain(desk.db, id);
    return ok({ entries, broken: checkChain(id, entries, digestOfJson) });
  });
}
