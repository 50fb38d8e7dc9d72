import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { takeNote, type LostWork } from '#state/backup/lost-work.ts';
import { paths } from '#state/paths.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { text } from './text-lost-work.ts';

/** Said plainly when the browser has thrown away what was stored in it, with the way back. */
export function LostWorkNotice({ lost }: { readonly lost: LostWork }): ReactNode {
  const { seenAt, backup } = lost;
  return (
    <Notice tone="bad" role="alert" title={text.title}>
      <p>{seenAt === '' ? text.what : text.whatSince(dateTime(seenAt))}</p>
      <p>{text.why}</p>
      <p>{backup ? text.backup(backup.name, dateTime(backup.at)) : text.noBackup}</p>
      <div className="actions">
        <Link href={paths.dataCare} className={buttonClass('primary')}>
          {text.restore}
        </Link>
        <Button onClick={takeNote}>{text.understood}</Button>
      </div>
    </Notice>
  );
}
