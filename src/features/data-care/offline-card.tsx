import type { ReactNode } from 'react';
import { promptInstall, useOffline } from '#state/offline.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

/** Whether the application starts without a network, and how to install it. */
export function OfflineCard(): ReactNode {
  const { readiness, install } = useOffline();
  const isStartable = readiness === 'ready' || readiness === 'single-file';
  return (
    <section className="card">
      <h2>{text.offline.title}</h2>
      <Notice tone={isStartable ? 'good' : 'warn'} role="status">
        {text.offline[readiness]}
      </Notice>
      {install === 'offered' && (
        <div className="actions">
          <Button kind="primary" onClick={() => void promptInstall()}>
            {text.offline.install}
          </Button>
        </div>
      )}
      {install === 'installed' && <p>{text.offline.installed}</p>}
      {install === 'not-offered' && readiness !== 'single-file' && (
        <p className="soft">{text.offline.installElsewhere}</p>
      )}
    </section>
  );
}
