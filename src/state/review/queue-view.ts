import { create } from 'zustand';
import { EVERY_SUBMISSION, type QueueFilter } from '#core/review/queue-order.ts';

const useView = create<{ readonly filter: QueueFilter }>(() => ({ filter: EVERY_SUBMISSION }));

/** Search and filters of the work queue, as they were left until the page is reloaded. */
export function useQueueFilter(): QueueFilter {
  return useView(({ filter }) => filter);
}

export function changeQueueFilter(change: Partial<QueueFilter>): void {
  useView.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}
