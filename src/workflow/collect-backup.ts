import { ok, type Result } from '#core/lib/result.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import { backupContent, type BackupContent } from './backup-content.ts';
import type { Desk } from './desk.ts';
import { protectionOf } from './protection-of.ts';

/** Everything a backup will hold but the bytes of files; of one assessment, or of all. */
export function collectBackup(
  desk: Desk,
  only: AssessmentId | undefined,
): Promise<Result<BackupContent, StorageTrouble>> {
  const scope = only ? ({ of: 'assessment', id: only } as const) : ({ of: 'everything' } as const);
  return attempt(async () => ok(await backupContent(desk, scope, await protectionOf(desk))));
}
