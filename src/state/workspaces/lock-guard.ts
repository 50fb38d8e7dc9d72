import { watchIdle } from './idle.ts';
import { keptTextsWritten } from '#state/saving/kept-text.ts';
import { useLock } from './lock.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { pressedAt } from '#state/help/shortcut-table.ts';
import { useWorkspace } from './workspace.ts';

type News = 'lock' | 'seen';

const AGAIN_MS = 5_000;
const MINUTE_MS = 60_000;

let channel: BroadcastChannel | undefined;

function tell(news: News): void {
  // A channel stays within this origin; only windows are told where a message may go.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage(news);
}

/** Whether leaving now would take something away: everybody who guards a page is asked. */
function somethingWaits(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/**
 * Writes what waits, then forgets every key by starting anew. What cannot be written is
 * not thrown away: the page stays covered, its memory stays, and it is tried again.
 */
async function close(): Promise<void> {
  await flushAll();
  await keptTextsWritten();
  if (useLock.getState().kind === 'open') return;
  if (!somethingWaits()) {
    window.location.reload();
    return;
  }
  useLock.setState({ kind: 'kept' });
  setTimeout(() => {
    if (useLock.getState().kind === 'kept') void close();
  }, AGAIN_MS);
}

function cover(): void {
  if (useLock.getState().kind !== 'open') return;
  useLock.setState({ kind: 'closing' });
  void close();
}

/** Locks this workspace in all tabs, at once. An unprotected one has nothing to lock with. */
export function lockNow(): void {
  if (useWorkspace.getState().workspace.protection === null) return;
  tell('lock');
  cover();
}

/** Locks by shortcut, when nobody is here for a while, and together with the other tabs. */
export function guardWorkspace(now: () => number = Date.now): void {
  const { workspace } = useWorkspace.getState();
  if (workspace.protection === null) return;
  const idle = watchIdle(window, {
    limit: () => useWorkspace.getState().workspace.lockAfterMinutes * MINUTE_MS,
    now,
    onIdle: lockNow,
    tell: () => tell('seen'),
  });
  channel = new BroadcastChannel(`timbang-ruang-kerja-${workspace.id}`);
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => {
    if (data === 'lock') cover();
    else idle.seen();
  });
  window.addEventListener('keydown', (event) => {
    if (pressedAt(event, 'lock') === undefined) return;
    event.preventDefault();
    lockNow();
  });
}
