import { create } from 'zustand';
import { backupStanding, type BackupStanding, type LastBackup } from '#core/backup/last-backup.ts';
import type { Desk } from '#workflow/desk.ts';
import { lastBackup } from '#workflow/record-backup.ts';
import { readWorkMarks } from '#workflow/work-marks.ts';

interface Standing {
  /** Undefined until it was read. */
  readonly last: LastBackup | undefined;
  readonly standing: BackupStanding['kind'];
}

/** Whether the work of this workspace is saved elsewhere, as it was when last looked at. */
export const useBackupStanding = create<Standing>(() => ({ last: undefined, standing: 'nothing' }));

const EVERY_MS = 60_000;

/** Looks again. What cannot be read now stays as it was known. */
export async function refreshStanding(desk: Desk): Promise<void> {
  const [last, now] = await Promise.all([lastBackup(desk), readWorkMarks(desk)]);
  if (!last.ok || !now.ok) return;
  const { kind } = backupStanding(last.value, now.value, desk.now());
  useBackupStanding.setState({ last: last.value, standing: kind });
}

/** Looks at once, when a page is changed, and every minute; gives back how to stop. */
export function watchStanding(desk: Desk): () => void {
  useBackupStanding.setState({ last: undefined, standing: 'nothing' });
  const look = (): void => void refreshStanding(desk);
  look();
  const timer = setInterval(look, EVERY_MS);
  window.addEventListener('hashchange', look);
  return () => {
    clearInterval(timer);
    window.removeEventListener('hashchange', look);
  };
}
