import { useState, type ReactNode } from 'react';
import { postponeUpdate, promptInstall, useOffline } from '#state/offline.ts';
import { noticeInsecure, useSession } from '#state/session.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

/** What the application has to say about itself; every notice can be put aside. */
export function ShellNotices(): ReactNode {
  const { update, install, readiness } = useOffline();
  const insecureNoticed = useSession((session) => session.insecureNoticed);
  const [installClosed, setInstallClosed] = useState(false);
  return (
    <div className="shell-notices">
      {update && (
        <Notice tone="info" role="status">
          <p>{text.update}</p>
          <div className="actions">
            <Button kind="primary" onClick={update}>
              {text.updateNow}
            </Button>
            <Button onClick={postponeUpdate}>{text.later}</Button>
          </div>
        </Notice>
      )}
      {install === 'offered' && !installClosed && (
        <Notice tone="info">
          <p>{text.install}</p>
          <div className="actions">
            <Button kind="primary" onClick={() => void promptInstall()}>
              {text.installNow}
            </Button>
            <Button onClick={() => setInstallClosed(true)}>{text.later}</Button>
          </div>
        </Notice>
      )}
      {readiness === 'insecure' && !insecureNoticed && (
        <Notice tone="warn">
          <p>{text.insecure}</p>
          <Button onClick={noticeInsecure}>{text.dismiss}</Button>
        </Notice>
      )}
    </div>
  );
}
