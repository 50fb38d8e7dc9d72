import { useState, type ReactNode } from 'react';
import { isSingleFile } from '#state/edition.ts';
import { useLastRoom } from '#state/workspaces/last-room.ts';
import { requestPersistence, useStorageHealth } from '#state/saving/persistence.ts';
import { Button } from '#ui/button.tsx';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { HEALTH } from './text-health.ts';
import { SINGLE_FILE } from './text-single-file.ts';
import { text } from './text.ts';

/** Whether the browser protects the data, and how much room is left. */
export function StorageCard(): ReactNode {
  const { persistence, usedBytes, quotaBytes } = useStorageHealth();
  const reserve = useLastRoom(({ room: kept }) => HEALTH.reserve[kept]);
  const [asked, setAsked] = useState(false);
  const room =
    usedBytes !== null && quotaBytes !== null
      ? text.storage.used(bytes(usedBytes), bytes(quotaBytes))
      : undefined;
  return (
    <section className="card">
      <h2>{text.storage.title}</h2>
      <Notice tone={persistence === 'granted' ? 'good' : 'warn'} role="status">
        {isSingleFile() ? SINGLE_FILE.storage : text.storage.state[persistence]}
      </Notice>
      {room !== undefined && (
        <div className="stack prose">
          <p className="numeric">{room}</p>
          <Progress label={room} value={usedBytes ?? 0} max={quotaBytes ?? 1} />
        </div>
      )}
      {reserve !== '' && <p className="soft prose">{reserve}</p>}
      {persistence === 'not-granted' && !isSingleFile() && (
        <div className="actions">
          <Button onClick={() => void requestPersistence().then(() => setAsked(true))}>
            {text.storage.request}
          </Button>
          {asked && <p role="status">{text.storage.refused}</p>}
        </div>
      )}
    </section>
  );
}
