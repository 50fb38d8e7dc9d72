import type { InboxRow } from '#core/package/inbox.ts';
import type { Tone } from '#ui/tag.tsx';

/** How the trust in a key is coloured; the word beside says the same. */
export const TRUST_TONES: Readonly<Record<InboxRow['trust'], Tone>> = {
  known: 'good',
  own: 'good',
  new: 'warn',
  none: 'warn',
  rejected: 'bad',
};
