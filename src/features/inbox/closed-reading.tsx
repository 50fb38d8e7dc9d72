import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Digest } from '#core/lib/ids.ts';
import type { VoteGate } from '#core/review/may-open.ts';
import { paths } from '#state/paths.ts';
import { closedText } from '#state/review/sheet-oddity-text.ts';
import { Notice } from '#ui/notice.tsx';
import { READING } from './text-reading.ts';

const { review: words } = READING;

interface ClosedReadingProps {
  readonly title: string;
  readonly gate: VoteGate;
  /** The one whose sheet is to be done with first. */
  readonly submission: Digest;
}

/** Why something cannot be read at this desk yet, and the way out. */
export function ClosedReading({ title, gate, submission }: ClosedReadingProps): ReactNode {
  if (gate === 'open') return null;
  return (
    <Notice tone="info" title={title}>
      <p>{closedText(gate.closed)}</p>
      <p>
        <Link className="inbox-link" href={paths.review(submission)}>
          {words.toSheet}
        </Link>
      </p>
      <p>
        <Link className="inbox-link" href={paths.reviewSign(submission)}>
          {words.toDecline}
        </Link>
      </p>
    </Notice>
  );
}
