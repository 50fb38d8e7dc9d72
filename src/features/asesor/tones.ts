import type { QueueState } from '#core/review/queue.ts';
import type { Tone } from '#ui/tag.tsx';

/** How a state is coloured; the word beside says the same. */
export const STATE_TONES: Readonly<Record<QueueState, Tone>> = {
  new: 'info',
  'in-review': 'info',
  waiting: 'warn',
  returned: 'warn',
  ready: 'good',
  interim: 'neutral',
  final: 'good',
};
