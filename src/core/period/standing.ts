import type { Agency } from '#core/assessment/assessment.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import type { InvitedAgency, Period, PeriodBatch } from './period.ts';

/** Where an agency stands in a period on a day. Days are counted where the reader is. */
export type PeriodStanding =
  | { readonly kind: 'not-invited' }
  /** `days` until it opens, 1 or more. */
  | { readonly kind: 'before'; readonly deadline: Deadline; readonly days: number }
  /** `days` left after today; 0 = today is the last. */
  | { readonly kind: 'open'; readonly deadline: Deadline; readonly days: number }
  /** `days` since the last day, 1 or more. */
  | { readonly kind: 'late'; readonly deadline: Deadline; readonly days: number };

/** The last day on which an agency may send. */
export interface Deadline {
  /** The later of the two. */
  readonly last: string;
  /** The day that holds for everybody. */
  readonly closes: string;
  /** The day of this agency alone; null = none that is later. */
  readonly extension: string | null;
}

/** The agency as it is invited; undefined when it is not. A period is of one government. */
export function invitedAs(period: Period, agency: Agency): InvitedAgency | undefined {
  return period.agencies.find((one) =>
    isSameAgency(one, { ...agency, government: one.government }),
  );
}

/** The batch an agency is in; undefined when it is in none. */
export function batchOf(period: Period, agency: Agency): PeriodBatch | undefined {
  const invited = invitedAs(period, agency);
  return period.batches.find(({ id }) => id === invited?.batch);
}

/** The last day for one invited agency; an extension can only lengthen. */
export function deadlineOf({ dates }: Pick<Period, 'dates'>, invited: InvitedAgency): Deadline {
  const { closes } = dates;
  const later = invited.extension !== null && invited.extension > closes;
  const extension = later ? invited.extension : null;
  return { last: extension ?? closes, closes, extension };
}

const DAY_MS = 86_400_000;

/** Days from one day (YYYY-MM-DD) to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MS);
}

/**
 * Where an agency stands on `today`, the calendar day (YYYY-MM-DD) where the reader is. A
 * deadline holds to the end of its day: the minute after midnight is late.
 */
export function periodStanding(period: Period, agency: Agency, today: string): PeriodStanding {
  const invited = invitedAs(period, agency);
  if (!invited) return { kind: 'not-invited' };
  const deadline = deadlineOf(period, invited);
  const { opens } = period.dates;
  if (today < opens) return { kind: 'before', deadline, days: daysBetween(today, opens) };
  if (today > deadline.last) {
    return { kind: 'late', deadline, days: daysBetween(deadline.last, today) };
  }
  return { kind: 'open', deadline, days: daysBetween(today, deadline.last) };
}
