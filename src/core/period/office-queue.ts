import type { PeriodId } from '#core/lib/ids.ts';
import { batchStandings } from './funnel.ts';
import { periodProgress, uninvited, type ProgressFacts, type ProgressState } from './progress.ts';
import type { OwnPeriod } from './record.ts';
import { isChangedSince } from './sent-state.ts';
import { daysBetween } from './standing.ts';

/** What a thing at the desk of Diskominfo is: too late already, due soon, or waiting. */
export type OfficeUrgency = 'late' | 'due' | 'waits';

/** One thing to be done about a period. */
export type OfficeMatter =
  /** Nothing came from `count` agencies, and their last day is over. */
  | { readonly kind: 'missed'; readonly count: number }
  /** `count` agencies may still send; the nearest last day is in `days` days. */
  | { readonly kind: 'closing'; readonly count: number; readonly days: number }
  /** Handed in, and no review was begun. */
  | { readonly kind: 'unread'; readonly count: number }
  /** Not final yet; the asesors' last day is in `days` days, below 0 = over. */
  | { readonly kind: 'review'; readonly count: number; readonly days: number }
  /** The session of a batch is in `days` days. */
  | {
      readonly kind: 'session';
      readonly batch: string;
      readonly count: number;
      readonly days: number;
    }
  /** The session is over, and of `count` agencies nobody said whether they came. */
  | { readonly kind: 'attendance'; readonly batch: string; readonly count: number }
  /** Never sent out. */
  | { readonly kind: 'unsent' }
  /** Changed since it was sent out last. */
  | { readonly kind: 'changed' }
  /** Things that do not fit together. */
  | { readonly kind: 'strange'; readonly count: number };

export interface OfficeItem {
  readonly urgency: OfficeUrgency;
  readonly period: { readonly id: PeriodId; readonly name: string };
  readonly matter: OfficeMatter;
}

/** Days before a day at which it is called to mind. */
const SOON = 7;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a period is behind: its review has closed, or it is of an earlier year. */
export function isOver({ draft }: OwnPeriod, today: string): boolean {
  const { reviewCloses, year } = draft;
  return DAY.test(reviewCloses) ? today > reviewCloses : year.trim() < today.slice(0, 4);
}

type Found = readonly (readonly [OfficeUrgency, OfficeMatter])[];

function sessions({ draft }: OwnPeriod, today: string): Found {
  return batchStandings(draft).flatMap(({ name, date, invited, unknown }): Found => {
    if (!DAY.test(date)) return [];
    const days = daysBetween(today, date);
    if (days >= 0 && days <= SOON) {
      return [['due', { kind: 'session', batch: name, count: invited, days }]];
    }
    return days < 0 && unknown > 0
      ? [['waits', { kind: 'attendance', batch: name, count: unknown }]]
      : [];
  });
}

function reviewing({ draft }: OwnPeriod, open: number, { today }: ProgressFacts): Found {
  if (open === 0 || !DAY.test(draft.reviewCloses)) return [];
  const days = daysBetween(today, draft.reviewCloses);
  if (days > SOON) return [];
  return [[days < 0 ? 'late' : 'due', { kind: 'review', count: open, days }]];
}

function mattersOf(record: OwnPeriod, facts: ProgressFacts): Found {
  const { draft } = record;
  const progress = periodProgress(draft, facts);
  const count = (...states: readonly ProgressState[]): number =>
    progress.filter(({ state }) => states.includes(state)).length;
  const over = isOver(record, facts.today);
  const missed = progress.filter(({ cause }) => cause === 'deadline').length;
  const left = progress.flatMap(({ state, days }) =>
    state === 'not-filled' && days !== null && days <= SOON ? [days] : [],
  );
  const odd = progress.reduce((sum, one) => sum + one.odd.length, 0);
  const strange = odd + uninvited(draft, facts).length;
  const unread = count('submitted');
  const all: readonly (readonly [boolean, OfficeUrgency, OfficeMatter])[] = [
    [missed > 0 && !over, 'late', { kind: 'missed', count: missed }],
    [left.length > 0, 'due', { kind: 'closing', count: left.length, days: Math.min(...left) }],
    [unread > 0, 'waits', { kind: 'unread', count: unread }],
    [!over && record.period === null, 'waits', { kind: 'unsent' }],
    [!over && isChangedSince(record), 'waits', { kind: 'changed' }],
    [strange > 0, 'waits', { kind: 'strange', count: strange }],
  ];
  return [
    ...all.flatMap(([is, urgency, matter]): Found => (is ? [[urgency, matter]] : [])),
    ...reviewing(record, count('submitted', 'in-review'), facts),
    ...(over ? [] : sessions(record, facts.today)),
  ];
}

const ORDER: readonly OfficeUrgency[] = ['late', 'due', 'waits'];

/** Everything that is to be done about periods set up here: what is late first, then what is due. */
export function officeQueue(
  periods: readonly OwnPeriod[],
  factsOf: (record: OwnPeriod) => ProgressFacts,
): readonly OfficeItem[] {
  const items = periods.flatMap((record) =>
    mattersOf(record, factsOf(record)).map(([urgency, matter]) => ({
      urgency,
      matter,
      period: { id: record.id, name: record.draft.name },
    })),
  );
  return items.sort((a, b) => ORDER.indexOf(a.urgency) - ORDER.indexOf(b.urgency));
}
