import type { AssessmentId, DocumentId } from '#core/lib/ids.ts';
import { TimbangDatabase } from '#storage/database.ts';
import { newAssessmentId, newDocumentId } from '#storage/new-id.ts';
import type { Vault } from '#storage/vault.ts';

/**
 * What every verb works with: the browser's database, the clock and fresh ids.
 * Made once by the composition root; tests hand in their own clock.
 */
export interface Desk {
  readonly db: TimbangDatabase;
  readonly now: () => string;
  readonly newId: () => AssessmentId;
  readonly newDocumentId: () => DocumentId;
}

/** Opens one workspace's database; without a vault, nothing of it is sealed. */
export function openDesk(
  name = 'timbang',
  now: () => string = () => new Date().toISOString(),
  vault?: Vault,
): Desk {
  return { db: new TimbangDatabase(name, vault), now, newId: newAssessmentId, newDocumentId };
}
