import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Rating, ReviewSheet } from '#core/review/sheet.ts';
import { paths } from '#state/paths.ts';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

interface ClosedNoticeProps {
  readonly sheet: ReviewSheet;
  readonly rating: Rating;
}

const { closed: words } = text;

/** Why nothing can be changed here, and the way out; or that the indicator was opened again. */
export function ClosedNotice({ sheet, rating }: ClosedNoticeProps): ReactNode {
  const { state, submission } = sheet;
  if (state.is === 'open') {
    return rating.reopened ? <Notice tone="warn">{words.reopened}</Notice> : null;
  }
  return (
    <Notice tone="info">
      <p>
        {state.is === 'signed'
          ? `${words.signed(dateTime(state.at))} ${words.signedOut}`
          : words.recused(dateTime(state.at), state.reason)}
      </p>
      <p>
        <Link href={paths.reviewSign(submission)}>{words.toSign}</Link>
      </p>
    </Notice>
  );
}
