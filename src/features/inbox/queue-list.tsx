import type { ReactNode } from 'react';
import {
  cancelAllReceiving,
  dismissReceived,
  useReceiveQueue,
  type ReceiveItem,
} from '#state/files/receive-queue.ts';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import { QueueRow } from './queue-row.tsx';
import { outcomeTone, type OutcomeTone } from './text-outcome.ts';
import { text } from './text.ts';

const { queue } = text;

/** Bytes of all files, and of those how many are behind. */
function bytesDone(items: readonly ReceiveItem[]): { readonly done: number; readonly all: number } {
  let done = 0;
  let all = 0;
  for (const { state, size } of items) {
    all += size;
    if (state.kind === 'ended') done += size;
    else if (state.kind === 'reading') done += (size * state.done) / Math.max(state.total, 1);
  }
  return { done, all };
}

/** How many files went which way, in words; empty before the first has ended. */
function countsText(items: readonly ReceiveItem[]): string {
  const ended = items.flatMap(({ state }) => (state.kind === 'ended' ? [state.outcome] : []));
  const received = ended.filter(({ kind }) => kind === 'received');
  const of = (kind: (typeof ended)[number]['kind']): number =>
    ended.filter((outcome) => outcome.kind === kind).length;
  return queue.counts({
    received: received.length,
    odd: received.filter((outcome) => outcomeTone(outcome) === 'warn').length,
    here: of('duplicate'),
    skipped: of('other'),
    refused: ended.filter((one) => one.kind !== 'other' && outcomeTone(one) === 'bad').length,
    stopped: of('cancelled'),
  });
}

const GRAVITY: Readonly<Record<OutcomeTone, number>> = { bad: 0, warn: 1, neutral: 2, good: 3 };

/** Once all have ended, what needs somebody stands first; before, nothing jumps about. */
function inOrder(items: readonly ReceiveItem[]): readonly ReceiveItem[] {
  const gravity = ({ state }: ReceiveItem): number =>
    state.kind === 'ended' ? GRAVITY[outcomeTone(state.outcome)] : 0;
  const isOver = items.every(({ state }) => state.kind === 'ended');
  return isOver ? [...items].sort((a, b) => gravity(a) - gravity(b)) : items;
}

/** Every file that was handed in: how far it is, or what became of it. */
export function QueueList(): ReactNode {
  const items = useReceiveQueue((state) => state.items);
  if (items.length === 0) return null;
  const ended = items.filter(({ state }) => state.kind === 'ended').length;
  const { done, all } = bytesDone(items);
  const counts = countsText(items);
  return (
    <div className="stack">
      {ended < items.length && <Progress label={queue.all} value={done} max={all} />}
      <p role="status">
        {queue.summary(ended, items.length)}
        {counts !== '' && ` ${counts}.`}
      </p>
      {/* A place that scrolls has to be reachable without a mouse (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className="inbox-queue" aria-label={queue.list} tabIndex={0}>
        {inOrder(items).map((item) => (
          <QueueRow key={item.id} item={item} />
        ))}
      </ul>
      <div className="actions">
        {ended < items.length && <Button onClick={cancelAllReceiving}>{queue.cancelAll}</Button>}
        {ended > 0 && (
          <Button kind="quiet" onClick={dismissReceived}>
            {queue.close}
          </Button>
        )}
      </div>
    </div>
  );
}
