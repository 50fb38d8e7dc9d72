import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { DETAIL_LABEL, failureDetail } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { EVIDENCE } from './text-evidence.ts';

/** Says when evidence that is there cannot be shown or counted: never silently "no evidence". */
export function EvidenceTrouble(): ReactNode {
  const { found } = useAssessment();
  if (!found.ok) {
    return (
      <div className="status-banner">
        <Notice tone="bad" role="alert">
          <p>{EVIDENCE.notRead}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(found.error)} />
        </Notice>
      </div>
    );
  }
  const { damaged } = found.value;
  if (damaged.length === 0) return null;
  const detail = damaged.map(({ key, places }) => `${key}: ${places.join(', ')}`).join('\n');
  return (
    <div className="status-banner">
      <Notice tone="warn" role="status">
        <p>{EVIDENCE.damaged(damaged.length)}</p>
        <p>
          <Link href={paths.dataCare}>{EVIDENCE.dataCare}</Link>
        </p>
        <TechnicalDetail label={DETAIL_LABEL} detail={detail} />
      </Notice>
    </div>
  );
}
