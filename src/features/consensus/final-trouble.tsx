import type { ReactNode } from 'react';
import { DETAIL_LABEL, failureText } from '#state/words/failure-text.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { FinalizeFailure } from '#workflow/result/finalize.ts';
import { FINAL } from './text-rules.ts';
import { text } from './text.ts';

interface FinalTroubleProps {
  /** null = the program failed. */
  readonly trouble: FinalizeFailure | null;
  readonly detail?: string;
}

function sentence(trouble: FinalizeFailure): string {
  switch (trouble.kind) {
    case 'not-ready':
      return FINAL.notReady;
    case 'not-begun':
      return FINAL.notBegun;
    case 'no-submission':
      return text.missing.body;
    case 'changed-meanwhile':
      return FINAL.changed;
    case 'cannot-seal':
      return FINAL.cannotSeal;
    case 'not-as-written':
      return FINAL.notAsWritten;
    case 'unwritable':
      return trouble.name === 'QuotaExceededError' ? FINAL.full : FINAL.unwritable;
    case 'missing':
    case 'damaged':
      return failureText(trouble, 'reading');
    case 'storage':
      return failureText(trouble, 'saving');
  }
}

/** Why no result was made. Nothing of it was stored. */
export function FinalTrouble({ trouble, detail }: FinalTroubleProps): ReactNode {
  const known = trouble?.kind === 'unwritable' ? trouble.detail : detail;
  return (
    <Notice tone="bad" role="alert" title={FINAL.failed}>
      <p>{trouble ? sentence(trouble) : FINAL.program}</p>
      <TechnicalDetail label={DETAIL_LABEL} detail={known} />
    </Notice>
  );
}
