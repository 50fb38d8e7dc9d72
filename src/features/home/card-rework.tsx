import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Rework } from '#core/review/rework.ts';
import { paths } from '#state/paths.ts';
import { REWORK_LINK, reworkReasons, reworkText } from '#state/files/rework-text.ts';
import { Notice } from '#ui/notice.tsx';

interface CardReworkProps {
  readonly id: AssessmentId;
  readonly rework: Rework;
}

/** So many reasons stand on a card; the rest is on the page they lead to. */
const MOST = 3;

/** What came back or was asked, why and until when, until it is answered or sent again. */
export function CardRework({ id, rework }: CardReworkProps): ReactNode {
  return (
    <Notice tone={rework.due.is === 'over' ? 'bad' : 'warn'} title={reworkText(rework)}>
      <ul>
        {reworkReasons(rework)
          .slice(0, MOST)
          .map(({ id: message, words }) => (
            <li key={message}>{words}</li>
          ))}
      </ul>
      <p>
        <Link href={paths.talk(id)}>{REWORK_LINK}</Link>
      </p>
    </Notice>
  );
}
