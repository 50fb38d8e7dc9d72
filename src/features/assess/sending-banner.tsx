import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { useSending } from '#state/files/use-sending.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SENDING } from './text-sending.ts';

/** Complete and not sent, or changed since: said on every page until it is done. */
export function SendingBanner(): ReactNode {
  const { id } = useAssessment().assessment;
  const [location] = useLocation();
  const { sending, last } = useSending();
  if (sending !== 'unsent' && sending !== 'changed') return null;
  const isUnsent = sending === 'unsent';
  return (
    <div className="status-banner">
      <Notice tone="warn" title={isUnsent ? SENDING.unsent : SENDING.changed}>
        <p>{isUnsent ? SENDING.unsentBody : SENDING.changedBody(last?.about.revision ?? 1)}</p>
        {location !== paths.send(id) && (
          <p>
            <Link href={paths.send(id)} className={buttonClass(isUnsent ? 'primary' : 'secondary')}>
              {isUnsent ? SENDING.toSend : SENDING.again}
            </Link>
          </p>
        )}
      </Notice>
    </div>
  );
}
