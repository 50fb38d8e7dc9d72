import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { REWORK_LINK, reworkReasons, reworkText } from '#state/files/rework-text.ts';
import { useReworks } from '#state/files/use-rework.ts';
import { Notice } from '#ui/notice.tsx';

/** What came back or was asked: said on every page until it is answered or sent again. */
export function ReworkBanner(): ReactNode {
  const { id } = useAssessment().assessment;
  const [location] = useLocation();
  const rework = useReworks().get(id);
  if (!rework || location === paths.talk(id)) return null;
  const [first] = reworkReasons(rework);
  return (
    <div className="status-banner">
      <Notice tone={rework.due.is === 'over' ? 'bad' : 'warn'} title={reworkText(rework)}>
        {first && <p>{first.words}</p>}
        <p>
          <Link href={paths.talk(id)}>{REWORK_LINK}</Link>
        </p>
      </Notice>
    </div>
  );
}
