import type { Result } from '#core/lib/result.ts';
import type { BackupContent } from './backup-content.ts';
import { fileTarget, ownTarget, removeEmpty } from './backup-target.ts';
import { writeBackup, type WriteBackupFailure, type WrittenBackup } from './write-backup.ts';

/** A backup to be written; plain data and handles, so that it can be handed to a worker. */
export interface BackupOrder {
  readonly database: string;
  readonly content: BackupContent;
  readonly to:
    | { readonly kind: 'own'; readonly name: string }
    | { readonly kind: 'file'; readonly handle: FileSystemFileHandle };
}

/** Writes a backup where the order says, reads it back, and gives back what lies there. */
export async function backUp(
  { database, content, to }: BackupOrder,
  progress: (done: number, total: number) => void,
): Promise<Result<WrittenBackup, WriteBackupFailure>> {
  const target =
    to.kind === 'own'
      ? await ownTarget(to.name, Date.now())
      : fileTarget(to.handle, () => removeEmpty(to.handle));
  let told = 0;
  return writeBackup(database, content, target, (done, total) => {
    // A hundred steps are enough for a bar; each is a message to another thread.
    if (done < total && done - told < total / 100) return;
    told = done;
    progress(done, total);
  });
}
