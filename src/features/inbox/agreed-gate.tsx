import type { ReactNode } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { Notice } from '#ui/notice.tsx';
import { mayReadAgreed } from '#workflow/result/result-gate.ts';
import { ClosedReading } from './closed-reading.tsx';
import { READING } from './text-reading.ts';

interface AgreedGateProps {
  readonly record: PackageRecord;
  /** What it is about. */
  readonly submission: Digest;
  readonly children: ReactNode;
}

/** What was agreed, once this desk may read it; until then why not, and the way out. */
export function AgreedGate({ record, submission, children }: AgreedGateProps): ReactNode {
  const desk = useDesk();
  const may = useLive(() => mayReadAgreed(desk, record, submission), [desk, record, submission]);
  if (!may) return <p role="status">{READING.opening}</p>;
  if (!may.ok) {
    return (
      <Notice tone="bad" role="alert">
        {READING.unreadable}
      </Notice>
    );
  }
  if (may.value === 'open') return children;
  const { sheet } = may.value;
  return <ClosedReading title={READING.review.closedResult} gate={may.value} submission={sheet} />;
}
