import type { ReactNode } from 'react';
import { BACKUP_FILE, fileReason, isFileTrouble } from '#state/backup/backup-file-text.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { otherWorldText } from '#state/workspaces/other-world-text.ts';
import type { RestoreTrouble } from '#state/backup/use-restore.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { RESTORE } from './text-restore.ts';

interface RefusedProps {
  readonly fileName: string;
  readonly trouble: RestoreTrouble;
}

/** Why nothing was brought in, and what to do now. */
export function RestoreRefused({ fileName, trouble }: RefusedProps): ReactNode {
  const isUndo = trouble.kind === 'changed-since' || trouble.kind === 'nothing-to-undo';
  return (
    <Notice tone="bad" role="alert" {...(!isUndo && { title: RESTORE.refused.title(fileName) })}>
      <p>{reasonOf(trouble)}</p>
      {trouble.kind !== 'storage' && <p>{RESTORE.refused.unchanged}</p>}
      <TechnicalDetail label={DETAIL_LABEL} detail={detailOf(trouble)} />
    </Notice>
  );
}

function reasonOf(trouble: RestoreTrouble): string {
  if (isFileTrouble(trouble)) return fileReason(trouble);
  const { refused } = RESTORE;
  switch (trouble.kind) {
    case 'not-a-rescue-file':
      return BACKUP_FILE.notBackup;
    case 'unknown-protection':
      return refused.protection;
    case 'needs-passphrase':
    case 'wrong-passphrase':
      return RESTORE.asking.wrong;
    case 'unreadable':
      return refused.unreadable;
    case 'changed-meanwhile':
      return refused.changedMeanwhile;
    case 'damaged-entry':
      return refused.damagedEntry(trouble.entry);
    case 'nothing-to-undo':
      return refused.nothingToUndo;
    case 'changed-since':
      return refused.changedSince;
    case 'other-world':
      return otherWorldText(trouble);
    case 'storage':
      return failureText(trouble, 'importing');
    case 'stopped':
    case 'unexpected':
      return refused.program;
  }
}

function detailOf(trouble: RestoreTrouble): string | undefined {
  if (trouble.kind === 'storage') return failureDetail(trouble);
  if (trouble.kind === 'bad-manifest') return trouble.places.join('\n');
  return trouble.kind === 'unexpected' ? trouble.detail : undefined;
}
