const DAY_MS = 86_400_000;

/** How much time is left for an answer; days are counted where the reader is. */
export type Due =
  | { readonly is: 'never' }
  /** `days` left after today; 0 = today is the last. */
  | { readonly is: 'ahead'; readonly last: string; readonly days: number }
  /** `days` since the last day, 1 or more. */
  | { readonly is: 'over'; readonly last: string; readonly days: number };

/**
 * Where a last day stands on a day.
 *
 * @param last YYYY-MM-DD; null = none was set.
 * @param today YYYY-MM-DD, where the reader is.
 */
export function dueOf(last: string | null, today: string): Due {
  if (last === null) return { is: 'never' };
  const at = (day: string): number => Date.parse(`${day}T00:00Z`);
  const days = Math.round((at(last) - at(today)) / DAY_MS);
  return days < 0 ? { is: 'over', last, days: -days } : { is: 'ahead', last, days };
}

/** The day so many days after another, both YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The earliest of some last days; null = none was set. */
export function earliest(days: readonly (string | null)[]): string | null {
  const set = days.filter((day) => day !== null);
  return set.length === 0 ? null : set.reduce((a, b) => (b < a ? b : a));
}
