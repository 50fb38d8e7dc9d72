import { dueOf } from './due.ts';
import type { FinalRecord } from './final.ts';

/**
 * Whether an agency is offered to object: to an interim result, up to and including its last
 * day (YYYY-MM-DD where the reader is). To a final one nobody objects any more.
 */
export function mayObject(
  { stage, objectUntil }: Pick<FinalRecord, 'stage' | 'objectUntil'>,
  today: string,
): boolean {
  return stage === 'interim' && dueOf(objectUntil, today).is !== 'over';
}
