import type { AssessmentId } from '#core/lib/ids.ts';
import { TimbangDatabase } from '#storage/database.ts';
import { newAssessmentId } from '#storage/new-id.ts';

/**
 * What every verb works with: the browser's database, the clock and fresh ids.
 * Made once by the composition root; tests hand in their own clock.
 */
export interface Desk {
  readonly db: TimbangDatabase;
  readonly now: () => string;
  readonly newId: () => AssessmentId;
}

export function openDesk(
  name = 'timbang',
  now: () => string = () => new Date().toISOString(),
): Desk {
  return { db: new TimbangDatabase(name), now, newId: newAssessmentId };
}
