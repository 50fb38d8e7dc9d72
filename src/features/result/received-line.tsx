import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAssessment } from '#state/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { dayText } from '#state/period-text.ts';
import { useNewestResult } from '#state/use-result.ts';
import { decimal } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import './result.css';
import { text } from './text.ts';

const words = text.received;

/** At the agency's desk: its result came, and how to object; nothing while none did. */
export function ResultReceivedLine(): ReactNode {
  const { id } = useAssessment().assessment;
  const newest = useNewestResult(id);
  if (!newest) return null;
  const { record, final } = newest;
  const value = final.score.value === null ? '' : `: ${decimal(final.score.value)}`;
  return (
    <Notice tone="info">
      <p>
        {`${words[final.stage]}${value} ${final.score.predikat ?? ''} `.trimEnd()}
        {'. '}
        {final.objectUntil !== null && `${text.objectUntil(dayText(final.objectUntil))} `}
        <Link className="result-link" href={paths.result(record.id)}>
          {words.open}
        </Link>
        {' · '}
        <Link className="result-link" href={paths.talk(id)}>
          {words.object}
        </Link>
      </p>
    </Notice>
  );
}
