import { ok, type Result } from '#core/lib/result.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { PLAIN_VAULT } from '#storage/vault/vault.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { backupContent, type BackupContent } from './backup-content.ts';
import type { Desk } from '#workflow/desk.ts';
import { protectionOf } from '#workflow/workspaces/protection-of.ts';

/**
 * Everything a backup will hold but the bytes of files; of one assessment, or of all. Fails
 * where the register no longer says how a sealed workspace is protected: its records would
 * leave it readable, and its files would never open again.
 */
export function collectBackup(
  desk: Desk,
  only: AssessmentId | undefined,
): Promise<Result<BackupContent, StorageTrouble>> {
  const scope = only ? ({ of: 'assessment', id: only } as const) : ({ of: 'everything' } as const);
  return attempt(async () => {
    const protection = await protectionOf(desk);
    if (protection === null && desk.db.vault !== PLAIN_VAULT) {
      throw new Error('The register does not say how this workspace is protected');
    }
    return ok(await backupContent(desk, scope, protection));
  });
}
