import type { ReactNode } from 'react';
import { useLastRoom } from '#state/workspaces/last-room.ts';
import { useStorageHealth } from '#state/saving/persistence.ts';
import { Notice } from '#ui/notice.tsx';
import { HEALTH } from './text-health.ts';

/** From this share of the quota on there is something to do. */
const NEARLY_FULL = 0.9;

/** On a full disk, what to do and in which order; else nothing. */
export function FullCard(): ReactNode {
  const { usedBytes, quotaBytes } = useStorageHealth();
  const room = useLastRoom((state) => state.room);
  const isNear = usedBytes !== null && quotaBytes !== null && usedBytes > quotaBytes * NEARLY_FULL;
  if (!isNear && room !== 'spent' && room !== 'none') return null;
  return (
    <Notice tone="bad" role="alert" title={HEALTH.full.title}>
      <p>{HEALTH.full.body}</p>
      <ol>
        {HEALTH.full.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Notice>
  );
}
