import { useState, type ReactNode } from 'react';
import { postponeUpdate, promptInstall, useOffline } from '#state/offline.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

/** What the application has to say about itself; every notice can be put aside. */
export function ShellNotices(): ReactNode {
  const { update, install, readiness } = useOffline();
  const [closed, setClosed] = useState({ install: false, insecure: false });
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
      {install === 'offered' && !closed.install && (
        <Notice tone="info">
          <p>{text.install}</p>
          <div className="actions">
            <Button kind="primary" onClick={() => void promptInstall()}>
              {text.installNow}
            </Button>
            <Button onClick={() => setClosed({ ...closed, install: true })}>{text.later}</Button>
          </div>
        </Notice>
      )}
      {readiness === 'insecure' && !closed.insecure && (
        <Notice tone="warn">
          <p>{text.insecure}</p>
          <Button onClick={() => setClosed({ ...closed, insecure: true })}>{text.dismiss}</Button>
        </Notice>
      )}
    </div>
  );
}
