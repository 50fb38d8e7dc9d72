import { ok, type Result } from '#core/lib/result.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { TimbangDatabase } from '#storage/database.ts';
import { fileSizes } from '#storage/files.ts';
import { removeLeftover } from '#storage/browser/leftovers.ts';
import { eraseWorkspace } from '#storage/workspaces/workspace-changes.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { forgetBackupFolder } from '#workflow/backup/backup-folder.ts';
import { sweepScratch } from '#workflow/backup/backup-target.ts';
import { newDatabaseName, type Office } from './office.ts';

/** How much is inside, as far as it can be told without a passphrase. */
export interface WorkspaceContent {
  readonly assessments: number;
  readonly documents: number;
  readonly files: number;
  /** Bytes of the files. */
  readonly size: number;
}

/** Counts what is in a workspace; nothing is opened, so a locked one is counted too. */
export function contentOf({
  database,
}: Workspace): Promise<Result<WorkspaceContent, StorageTrouble>> {
  return attempt(async () => {
    const db = new TimbangDatabase(database);
    try {
      const [assessments, documents] = await Promise.all([
        db.assessments.count(),
        db.documents.count(),
      ]);
      const sizes = await fileSizes(db);
      const size = sizes.reduce((sum, one) => sum + one.size, 0);
      return ok({ assessments, documents, files: sizes.length, size });
    } finally {
      db.close();
    }
  });
}

/**
 * Removes a workspace with everything in it, for good; the main one begins anew, empty.
 * Nobody may have it open meanwhile.
 */
export function removeWorkspace(
  office: Office,
  workspace: Workspace,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await eraseWorkspace(office.registry, workspace, newDatabaseName(office));
    // The register has let go of it; what is in the way now is seen to at the next start.
    await removeLeftover(office.registry, workspace.database).catch(() => undefined);
    // What begins anew must not write over, or push out, the backups of what was removed.
    await forgetBackupFolder(workspace.id).catch(() => undefined);
    // Copies made for the browser's downloads would outlive it.
    await sweepScratch(Number.POSITIVE_INFINITY).catch(() => undefined);
    return ok(true as const);
  });
}
