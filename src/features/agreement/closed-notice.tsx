import type { ReactNode } from 'react';
import { Notice } from '#ui/notice.tsx';
import type { ClosedAssessment } from '#workflow/review/agreement.ts';
import { text } from './text.ts';

/** Assessments of which nothing is shown: only their names. */
export function ClosedNotice(props: { readonly closed: readonly ClosedAssessment[] }): ReactNode {
  const { closed } = props;
  if (closed.length === 0) return null;
  return (
    <Notice tone="info" title={text.closed.title}>
      <p>{text.closed.many(closed.length)}</p>
      <ul>
        {closed.map(({ assessment, agency }) => (
          <li key={assessment}>{agency}</li>
        ))}
      </ul>
    </Notice>
  );
}
