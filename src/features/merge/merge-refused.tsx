import type { ReactNode } from 'react';
import { fileReason, isFileTrouble } from '#state/backup/backup-file-text.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { otherWorldText } from '#state/workspaces/other-world-text.ts';
import type { MergeTrouble } from '#state/assessments/use-merge.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';

interface RefusedProps {
  readonly fileName: string;
  readonly trouble: MergeTrouble;
}

/** Why a copy was not taken in, and what to do now. */
export function MergeRefused({ fileName, trouble }: RefusedProps): ReactNode {
  const isPartly = trouble.kind === 'changed-meanwhile' || trouble.kind === 'storage';
  return (
    <Notice tone="bad" role="alert" title={text.refused.title(fileName)}>
      <p>{reasonOf(trouble)}</p>
      {!isPartly && <p>{text.refused.unchanged}</p>}
      <TechnicalDetail label={DETAIL_LABEL} detail={detailOf(trouble)} />
    </Notice>
  );
}

function reasonOf(trouble: MergeTrouble): string {
  if (isFileTrouble(trouble)) return fileReason(trouble);
  const { refused } = text;
  switch (trouble.kind) {
    case 'not-in-file':
      return refused.notInFile(trouble.agencies.join(', '));
    case 'other-instrument':
      return refused.otherInstrument(trouble.version);
    case 'broken-journal':
      return trouble.where === 'here'
        ? refused.brokenHere(trouble.at.n + 1)
        : refused.brokenThere(trouble.at.n + 1);
    case 'damaged-here':
      return refused.damagedHere;
    case 'unknown-protection':
      return refused.unknownProtection;
    case 'needs-passphrase':
    case 'wrong-passphrase':
      return text.asking.wrong;
    case 'unreadable':
      return refused.unreadable;
    case 'undecided':
      return text.plan.undecided(trouble.conflicts.length);
    case 'changed-meanwhile':
      return refused.changedMeanwhile;
    case 'damaged-entry':
      return refused.damagedEntry(trouble.entry);
    case 'missing':
    case 'damaged':
      return failureText(trouble, 'reading');
    case 'other-world':
      return otherWorldText(trouble);
    case 'storage':
      return failureText(trouble, 'importing');
    case 'stopped':
      return refused.stopped;
    case 'unexpected':
      return refused.program;
  }
}

function detailOf(trouble: MergeTrouble): string | undefined {
  if (trouble.kind === 'storage') return failureDetail(trouble);
  if (trouble.kind === 'bad-manifest') return trouble.places.join('\n');
  return trouble.kind === 'unexpected' ? trouble.detail : undefined;
}
