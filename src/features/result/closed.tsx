import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Digest } from '#core/lib/ids.ts';
import type { ClosedReason } from '#core/review/may-open.ts';
import { paths } from '#state/paths.ts';
import { closedText } from '#state/review/sheet-oddity-text.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { CLOSED } from './text-closed.ts';

interface ClosedProps {
  readonly why: ClosedReason;
  /** The submission whose sheet is to be done with first. */
  readonly sheet: Digest;
}

/** A result that says what others said, before a desk that still rates; and the way out. */
export function Closed({ why, sheet }: ClosedProps): ReactNode {
  return (
    <Page title={CLOSED.title}>
      <Notice tone="info">
        <p>{closedText(why)}</p>
        <p>
          <Link className="result-link" href={paths.review(sheet)}>
            {CLOSED.toSheet}
          </Link>
        </p>
        <p>
          <Link className="result-link" href={paths.reviewSign(sheet)}>
            {CLOSED.toDecline}
          </Link>
        </p>
      </Notice>
    </Page>
  );
}
