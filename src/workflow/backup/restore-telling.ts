import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { JournalNote, Brought } from '#storage/rows/scribe.ts';
import { readHead } from '#storage/journal.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Desk } from '#workflow/desk.ts';
import type { BackupJournals } from '#workflow/journal/journals-in.ts';

/** One assessment of a file, and under which id it is stored here. */
export interface Restoring {
  readonly from: Assessment['id'];
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
}

/**
 * What the journal says of a restore. An assessment that is new here takes the chain of the
 * file and goes on with it; one that replaces goes on with the chain that is here; one that
 * comes in beside begins its own. The last two name the end of the chain in the file.
 */
export async function tellingOf(
  { db }: Desk,
  journals: BackupJournals,
  restoring: readonly Restoring[],
): Promise<{
  readonly note: JournalNote;
  readonly notes: ReadonlyMap<string, JournalNote>;
  readonly brought: readonly Brought[];
}> {
  const notes = new Map<string, JournalNote>();
  const brought: Brought[] = [];
  for (const { from, assessment, documents } of restoring) {
    const { id } = assessment;
    const chain = journals.get(from)?.chain ?? [];
    const digest = chain.at(-1)?.digest;
    const isOwn = id === from && chain.length > 0 && (await readHead(db, id)).length === 0;
    const isHere = (await db.assessments.get(db.vault.name(id))) !== undefined;
    if (isOwn && !isHere) {
      const after = { assessment, documents: new Map(documents.map((one) => [one.id, one])) };
      brought.push({ id, chain, after });
    } else {
      const about = id === from ? '' : from;
      notes.set(id, { verb: 'restore', about, heads: digest ? [digest] : [] });
    }
  }
  return { note: { verb: 'restore' }, notes, brought };
}
