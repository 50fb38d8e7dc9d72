import { periodChanges } from './changes.ts';
import type { OwnPeriod } from './record.ts';
import { toPeriod } from './to-period.ts';

/** Whether something was changed since the file that was sent out last; false before the first. */
export function isChangedSince({ draft, period }: OwnPeriod): boolean {
  if (!period) return false;
  const { id, revision, previous, owner, createdAt, updatedAt } = period;
  const head = { id, revision, previous, key: owner.key, createdAt, updatedAt };
  const now = toPeriod(draft, head);
  return !now.ok || periodChanges(period, now.value).length > 0;
}
