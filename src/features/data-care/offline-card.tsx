import type { ReactNode } from 'react';
import { promptInstall, useOffline } from '#state/offline.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

/** Whether the application starts without a network, and how to install it. */
export function OfflineCard(): ReactNode {
  const { readiness, install } = useOffline();
  return (
    <section className="card">
      <h2>{text.offline.title}</h2>
      <Notice tone={readiness === 'ready' ? 'good' : 'warn'} role="status">
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
      {install === 'not-offered' && <p className="soft">{text.offline.installElsewhere}</p>}
    </section>
  );
}
