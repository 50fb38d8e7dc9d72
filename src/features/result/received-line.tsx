import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { mayObject } from '#core/review/may-object.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { dayText } from '#state/period/period-text.ts';
import { useNewestResult } from '#state/result/use-result.ts';
import { decimal } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import './result.css';
import { text } from './text.ts';

const words = text.received;

/** At the agency's desk: its result came, and how to answer it; nothing while none did. */
export function ResultReceivedLine(): ReactNode {
  const { id } = useAssessment().assessment;
  const newest = useNewestResult(id);
  const today = localDay(useDesk().now());
  if (!newest) return null;
  const { record, final } = newest;
  const mayStillObject = mayObject(final, today);
  const until = mayStillObject ? text.objectUntil : text.objectOver;
  const value = final.score.value === null ? '' : `: ${decimal(final.score.value)}`;
  return (
    <Notice tone="info">
      <p>
        {`${words[final.stage]}${value} ${final.score.predikat ?? ''} `.trimEnd()}
        {'. '}
        {final.objectUntil !== null && `${until(dayText(final.objectUntil))} `}
        <Link className="result-link" href={paths.result(record.id)}>
          {words.open}
        </Link>
        {' · '}
        <Link className="result-link" href={paths.talk(id)}>
          {mayStillObject ? text.object : text.clarify}
        </Link>
      </p>
    </Notice>
  );
}
