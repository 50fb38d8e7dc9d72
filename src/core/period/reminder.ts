import type { PeriodDraft } from './draft.ts';
import type { AgencyProgress } from './progress.ts';
import { daysBetween } from './standing.ts';

/** What an agency is to be told now. */
export type Reminder =
  /** The period opens in `days` days, 1 or more. */
  | { readonly kind: 'opens'; readonly day: string; readonly days: number }
  /** It may fill in, and nothing came; 0 = today is the last day. */
  | { readonly kind: 'fill'; readonly last: string; readonly days: number }
  /** Nothing came, and the last day is over since `days` days. */
  | { readonly kind: 'late'; readonly last: string; readonly days: number }
  /** The session of its batch is in `days` days, 0 = today. */
  | {
      readonly kind: 'session';
      readonly batch: string;
      readonly day: string;
      readonly days: number;
    };

/**
 * What is to be said to one agency on `today`; nothing where a decision stands or its result is
 * final. Whose last day is over has no session before it is given another day.
 */
export function remindersFor(
  draft: PeriodDraft,
  { row, state, cause, last, days }: AgencyProgress,
  today: string,
): readonly Reminder[] {
  if (cause === 'decided' || state === 'final') return [];
  const batch = draft.batches.find(({ id }) => id === row.batch);
  const toSession = batch && batch.date !== '' ? daysBetween(today, batch.date) : -1;
  const session: readonly Reminder[] =
    batch && toSession >= 0 && row.attended === 'unknown'
      ? [{ kind: 'session', batch: batch.name, day: batch.date, days: toSession }]
      : [];
  if (last === null || days === null) return session;
  if (cause === 'deadline') return [{ kind: 'late', last, days: -days }];
  if (state === 'not-filled') return [{ kind: 'fill', last, days }, ...session];
  const toOpening = state === 'invited' ? daysBetween(today, draft.opens) : 0;
  return toOpening > 0
    ? [{ kind: 'opens', day: draft.opens, days: toOpening }, ...session]
    : session;
}
