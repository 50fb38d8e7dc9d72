const LONG = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** A day (YYYY-MM-DD) in words: "22 November 2026". */
export function dayText(day: string): string {
  return LONG.format(new Date(`${day}T00:00Z`));
}
