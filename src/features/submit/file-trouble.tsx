import type { ReactNode } from 'react';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { ReadSentFailure } from '#workflow/submit/read-sent.ts';
import { TROUBLE } from './text-trouble.ts';

const words = TROUBLE.file;

function reasonOf(failure: ReadSentFailure): string {
  switch (failure.kind) {
    case 'missing-entries':
      return words.missing(failure.names.join(', '));
    case 'unreadable-entries':
      return words.unreadable(failure.names.join(', '));
    case 'missing':
      return words.none;
    case 'damaged':
      return words.damaged;
    case 'storage':
      return failureText(failure, 'reading');
  }
}

/** Why a file that was sent cannot be put together again: names what is gone. */
export function FileTrouble({ failure }: { readonly failure: ReadSentFailure }): ReactNode {
  const detail = failure.kind === 'storage' ? failureDetail(failure) : undefined;
  return (
    <Notice tone="bad" role="alert" title={words.title}>
      <p>{reasonOf(failure)}</p>
      <TechnicalDetail label={DETAIL_LABEL} detail={detail} />
    </Notice>
  );
}
