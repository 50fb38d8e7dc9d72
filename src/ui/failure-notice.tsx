import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { TechnicalDetail } from './technical-detail.tsx';

interface FailureNoticeProps {
  /** What went wrong and what can be done. */
  readonly words: string;
  /** For whoever maintains the application; empty or absent = nothing. */
  readonly detail?: string | undefined;
  readonly detailLabel?: string;
  /** Tries once more. */
  readonly again?: { readonly label: string; readonly run: () => void };
}

/** What stands where a list would be that could not be read. */
export function FailureNotice({
  words,
  detail = '',
  detailLabel = '',
  again,
}: FailureNoticeProps): ReactNode {
  return (
    <Notice tone="bad" role="alert">
      <p>{words}</p>
      {detail !== '' && <TechnicalDetail label={detailLabel} detail={detail} />}
      {again && (
        <div className="actions">
          <Button onClick={again.run}>{again.label}</Button>
        </div>
      )}
    </Notice>
  );
}
