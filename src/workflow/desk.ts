import type { AssessmentId, DocumentId } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { TimbangDatabase } from '#storage/database.ts';
import { newAssessmentId, newDocumentId } from '#storage/rows/new-id.ts';
import type { Scribe } from '#storage/rows/writer.ts';
import { PLAIN_VAULT, type Vault } from '#storage/vault/vault.ts';

/**
 * What every verb works with: the browser's database, the clock and fresh ids.
 * Made once by the composition root; tests hand in their own clock.
 */
export interface Desk {
  readonly db: TimbangDatabase;
  readonly now: () => string;
  readonly newId: () => AssessmentId;
  readonly newDocumentId: () => DocumentId;
  /** It holds invented data: what it makes is marked, and real files stay outside. */
  readonly sample: boolean;
}

/** Where nobody says who works: the journal then leaves it open. */
const NOBODY: Scribe['present'] = () => ({ person: '', device: '' });

/**
 * Opens one workspace's database; without a vault, nothing of it is sealed. `present` says
 * who works on which device: whatever is changed at a desk is written into its journal.
 */
export function openDesk(
  name = 'timbang',
  now: () => string = () => new Date().toISOString(),
  vault: Vault = PLAIN_VAULT,
  present: Scribe['present'] = NOBODY,
  sample = false,
): Desk {
  const scribe: Scribe = { now, digestOf: digestOfJson, present };
  return {
    db: new TimbangDatabase(name, vault, scribe),
    now,
    newId: newAssessmentId,
    newDocumentId,
    sample,
  };
}
