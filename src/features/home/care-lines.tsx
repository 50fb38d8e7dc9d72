import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useDesk } from '#state/desk.ts';
import { paths } from '#state/paths.ts';
import { refreshStorageHealth, useStorageHealth } from '#state/persistence.ts';
import { rescueIsDue } from '#state/save-rescue.ts';
import { useSession } from '#state/session.ts';
import { dateTime } from '#ui/format.ts';
import { text } from './text.ts';

/** One quiet line where there is something to lose: no promise of the browser, or no recent copy. */
export function CareLines(): ReactNode {
  const desk = useDesk();
  const persistence = useStorageHealth((health) => health.persistence);
  const lastRescueAt = useSession((session) => session.lastRescueAt);
  useEffect(() => void refreshStorageHealth(), []);
  const isOpen = persistence === 'not-granted' || persistence === 'unsupported';
  const isDue = rescueIsDue(lastRescueAt, desk.now());
  if (!isOpen && !isDue) return null;
  const backup = lastRescueAt === '' ? text.care.never : text.care.last(dateTime(lastRescueAt));
  return (
    <p className="soft prose">
      {[isOpen ? text.care.open : '', isDue ? backup : ''].filter((line) => line !== '').join(' ')}{' '}
      <Link href={paths.dataCare}>{text.care.link}</Link>
    </p>
  );
}
