import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useSession } from '#state/session.ts';
import type { SignOff } from '#state/result/use-sign-off.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { SignOffState } from '#workflow/result/read-sign-off.ts';
import { Decline } from './decline.tsx';
import { text } from './text.ts';

interface NotBegunProps {
  readonly state: SignOffState;
  readonly signOff: SignOff;
}

/** Nothing was rated yet: begin, or decline; or why neither can be done at this desk. */
export function NotBegun({ state, signOff }: NotBegunProps): ReactNode {
  const person = useSession((session) => session.person);
  const { begin, record, identity } = state;
  if (begin !== true) {
    return (
      <Notice tone="info">
        <p>{text.blocked[begin]}</p>
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="info">
        <p>{text.none.body}</p>
      </Notice>
      <div className="actions">
        <Link href={paths.review(record.id)} className={buttonClass('primary')}>
          {text.none.begin}
        </Link>
      </div>
      <Decline
        name={person}
        onDecline={(name, reason) =>
          signOff.decline({ name, institution: identity?.unit ?? '' }, reason)
        }
      />
    </>
  );
}
