import type { Assessment } from '#core/assessment/assessment.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { Cancelled, backUpInWorker } from '#worker/client.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { removeEmpty } from '#workflow/backup/backup-target.ts';
import { collectBackup } from '#workflow/backup/collect-backup.ts';
import { recordBackup } from '#workflow/backup/record-backup.ts';
import type { WriteBackupFailure, WrittenBackup } from '#workflow/backup/write-backup.ts';
import { backupName } from './backup-name.ts';
import { useDesk } from '#state/desk.ts';
import { chooseFile } from '#state/saving/file-access.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { refreshStanding } from './backup-standing.ts';
import { useMaking } from '#state/saving/use-making.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

/** A backup that was read back, and where it went. */
export interface DoneBackup extends Omit<WrittenBackup, 'file'> {
  readonly name: string;
  readonly place: 'download' | 'file';
  /** Records that are damaged and were packed as they are. */
  readonly damaged: number;
}

export type BackupTrouble = WriteBackupFailure | StorageTrouble;

interface Ready {
  readonly outcome: Result<DoneBackup, BackupTrouble>;
}

interface BackupMaker {
  readonly state: ReturnType<typeof useMaking<Ready>>['state'];
  /** Asks where to first when `place` is a file; nothing happens when nobody says. */
  readonly start: (place: 'download' | 'file', only?: Assessment) => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Makes a backup in a worker, with progress and cancel. `hand` gives a finished file to
 * the browser's downloads.
 */
export function useBackup(hand: (fileName: string, content: Blob) => void): BackupMaker {
  const desk = useDesk();
  const { state, run, cancel } = useMaking<Ready>();

  const start = async (place: 'download' | 'file', only?: Assessment): Promise<void> => {
    const name = backupName(new Date(desk.now()), only?.agency.name);
    const handle = place === 'file' ? await chooseFile(name, 'Timbang') : undefined;
    if (place === 'file' && !handle) return;
    await run(async (progress, signal) => {
      try {
        await flushAll();
        const content = await collectBackup(desk, only?.id);
        if (!content.ok) return { outcome: content };
        const to = handle ? ({ kind: 'file', handle } as const) : ({ kind: 'own', name } as const);
        const order = { database: desk.db.name, content: content.value, to };
        const written = await whileAsked(() => backUpInWorker(order, progress, signal));
        if (!written.ok) return { outcome: fail(written.error) };
        const { file, ...rest } = written.value;
        if (!handle) hand(name, file);
        const fileName = handle?.name ?? name;
        const { damaged, madeAt: at, marks } = content.value;
        if (!only) {
          const { bytes, fingerprint } = rest;
          await recordBackup(desk, { at, fingerprint, bytes, place, name: fileName, marks });
          await refreshStanding(desk);
        }
        return { outcome: ok({ ...rest, name: fileName, place, damaged }) };
      } catch (error) {
        if (error instanceof Cancelled && handle) await removeEmpty(handle);
        throw error;
      }
    });
  };
  return { state, start, cancel };
}
