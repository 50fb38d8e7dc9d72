import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLastRoom } from '#state/workspaces/last-room.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { text } from './text-room.ts';

/** Said while the room that was kept back for the last answer is given up. */
export function RoomNotice(): ReactNode {
  const spent = useLastRoom(({ room }) => room === 'spent');
  if (!spent) return null;
  return (
    <Notice tone="bad" role="alert">
      <p>{text.spent}</p>
      <div className="actions">
        <Link href={paths.dataCare} className={buttonClass('primary')}>
          {text.open}
        </Link>
      </div>
    </Notice>
  );
}
