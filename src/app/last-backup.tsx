import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { startAutoBackup } from '#state/backup/auto-backup.ts';
import { putOffBackup, useBackupStanding, watchStanding } from '#state/backup/backup-standing.ts';
import { useDesk } from '#state/desk.ts';
import { isSingleFile } from '#state/edition.ts';
import { paths } from '#state/paths.ts';
import { useWorkspace } from '#state/workspaces/workspace.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { sweepScratch } from '#workflow/backup/backup-target.ts';
import { emptyOldBin } from '#workflow/evidence/clean-up.ts';
import './last-backup.css';
import { text } from './text-last-backup.ts';

/**
 * When the last backup was, always in view; after a day of work that is nowhere else, a reminder.
 * Invented data is made again in seconds: it asks for none.
 */
export function LastBackup(): ReactNode {
  const desk = useDesk();
  const id = useWorkspace(({ workspace }) => workspace.id);
  const { last, standing } = useBackupStanding();
  useEffect(() => watchStanding(desk), [desk]);
  useEffect(() => startAutoBackup(desk, id), [desk, id]);
  useEffect(() => {
    void emptyOldBin(desk);
    void sweepScratch(Date.parse(desk.now())).catch(() => undefined);
  }, [desk]);
  if (!last) return <div className="last-backup" />;
  const reminder = isSingleFile() ? text.singleFile : text.due;
  const words = last.at === '' ? text.never : text.last(dateTime(last.at));
  return (
    <aside className="last-backup" aria-label={text.label}>
      <p>
        <Link href={paths.dataCare}>{words}</Link>
        {standing === 'unsaved' && <span> {text.unsaved}</span>}
      </p>
      {standing === 'due' && !desk.sample && (
        <Notice tone="warn" role="status">
          <p>{last.at === '' ? reminder.never : reminder.again}</p>
          <div className="actions">
            <Link href={paths.dataCare} className={buttonClass('primary')}>
              {text.make}
            </Link>
            <Button onClick={() => void putOffBackup(desk)}>{reminder.later}</Button>
          </div>
        </Notice>
      )}
    </aside>
  );
}
