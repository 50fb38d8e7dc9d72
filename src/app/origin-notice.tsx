import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useOffline } from '#state/offline.ts';
import { paths } from '#state/paths.ts';
import { noticeInsecure, useSession } from '#state/session.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

/** Said once: what this way of opening Timbang cannot do (plain HTTP, or one file on a disk). */
export function OriginNotice(): ReactNode {
  const readiness = useOffline((state) => state.readiness);
  const isRead = useSession((session) => session.insecureNoticed);
  if (isRead) return null;
  if (readiness === 'fetching' || readiness === 'insecure') {
    return (
      <aside aria-label={text.origin}>
        <Notice tone="warn" role="status">
          <p>{text[readiness]}</p>
          {readiness === 'insecure' && <Button onClick={noticeInsecure}>{text.dismiss}</Button>}
        </Notice>
      </aside>
    );
  }
  if (readiness !== 'single-file') return null;
  return (
    <aside aria-label={text.origin}>
      <Notice tone="warn" title={text.singleFile.title}>
        <p>{text.singleFile.body}</p>
        <div className="actions">
          <Button kind="primary" onClick={noticeInsecure}>
            {text.singleFile.understood}
          </Button>
          <Link href={paths.dataCare} className={buttonClass('secondary')}>
            {text.singleFile.more}
          </Link>
        </div>
      </Notice>
    </aside>
  );
}
