import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { writeNote, type JournalNote } from '#storage/rows/scribe.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/**
 * Writes into the journal of an assessment what changes nothing of it, such as that it was
 * sent. An assessment of which the journal did not tell yet begins with its whole state.
 */
export function noteInJournal(
  desk: Desk,
  id: AssessmentId,
  note: JournalNote,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await writeNote(desk.db, id, note);
    return ok(true as const);
  });
}
