import type { ReactNode } from 'react';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import type { BackupTrouble, DoneBackup, useBackup } from '#state/backup/use-backup.ts';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { BACKUP } from './text-backup.ts';

interface OutcomeProps {
  readonly state: ReturnType<typeof useBackup>['state'];
}

/** What came of it: said only after everything was read back. */
export function BackupOutcome({ state }: OutcomeProps): ReactNode {
  if (state.kind === 'failed') {
    return <Failed reason={BACKUP.failed.program} detail={state.detail} />;
  }
  if (state.kind !== 'ready') return null;
  const { outcome } = state;
  if (outcome.ok) return <Done backup={outcome.value} />;
  return <Failed reason={reasonOf(outcome.error)} detail={detailOf(outcome.error)} />;
}

function Done({ backup }: { readonly backup: DoneBackup }): ReactNode {
  const { counts, name, place, fingerprint, missing, altered, damaged } = backup;
  const isWhole = missing.length + altered.length === 0;
  return (
    <Notice tone={isWhole ? 'good' : 'warn'} role="status" title={BACKUP.doneTitle}>
      <p>{BACKUP.done({ ...counts, bytes: bytes(backup.bytes) })}</p>
      <p>{place === 'file' ? BACKUP.written(name) : BACKUP.handed(name)}</p>
      {missing.length > 0 && <p>{BACKUP.missing(missing.length)}</p>}
      {altered.length > 0 && <p>{BACKUP.altered(altered.length)}</p>}
      {damaged > 0 && <p>{BACKUP.damaged(damaged)}</p>}
      <p className="numeric">{BACKUP.fingerprint(fingerprint)}</p>
      <TechnicalDetail label={BACKUP.wholeFingerprint} detail={fingerprint} />
    </Notice>
  );
}

interface FailedProps {
  readonly reason: string;
  readonly detail: string | undefined;
}

function Failed({ reason, detail }: FailedProps): ReactNode {
  return (
    <Notice tone="bad" role="alert" title={BACKUP.failed.title}>
      <p>{reason}</p>
      <TechnicalDetail label={DETAIL_LABEL} detail={detail} />
    </Notice>
  );
}

/** Why a backup failed, and what to do now. */
function reasonOf(trouble: BackupTrouble): string {
  switch (trouble.kind) {
    case 'storage':
      return failureText(trouble, 'reading');
    case 'not-as-written':
      return BACKUP.failed.notAsWritten;
    case 'unwritable':
      return writingReason(trouble.name);
  }
}

function writingReason(name: string): string {
  switch (name) {
    case 'QuotaExceededError':
      return BACKUP.failed.quota;
    case 'NotAllowedError':
    case 'SecurityError':
    case 'NoModificationAllowedError':
      return BACKUP.failed.denied;
    case 'NotFoundError':
      return BACKUP.failed.gone;
    default:
      return BACKUP.failed.other;
  }
}

function detailOf(trouble: BackupTrouble): string | undefined {
  switch (trouble.kind) {
    case 'storage':
      return failureDetail(trouble);
    case 'not-as-written':
      return trouble.damages.map(({ kind, entry }) => `${entry}: ${kind}`).join('\n');
    case 'unwritable':
      return trouble.detail;
  }
}
