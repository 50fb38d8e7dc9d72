import { clockTime } from '#ui/format.ts';

const LOCALE = 'id-ID';

/** When something was saved: the clock to the second today, otherwise the day as well. */
export function savedTime(iso: string, nowIso: string): string {
  const at = new Date(iso);
  const now = new Date(nowIso);
  if (at.toDateString() === now.toDateString()) return clockTime(iso);
  const day = new Intl.DateTimeFormat(LOCALE, {
    day: 'numeric',
    month: 'short',
    ...(at.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
  }).format(at);
  const clock = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' }).format(at);
  return `${day} ${clock}`;
}

/** The later of two ISO 8601 UTC times. */
export function later(one: string, other: string): string {
  return one > other ? one : other;
}
