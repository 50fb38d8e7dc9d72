const LONG = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** An ISO 8601 day for people: "31 Mei 2027". */
export function longDay(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`));
}

/** The same without its year: "31 Mei". */
export function dayOfYear(day: string): string {
  return SHORT.format(new Date(`${day}T00:00:00Z`));
}

/** Day and month as typed ("31-05", "31/5") as the record keeps them ("05-31"); null = neither. */
export function typedDay(typed: string): string | null {
  const parts = /^\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*$/.exec(typed);
  const [day, month] = [Number(parts?.[1]), Number(parts?.[2])];
  // A leap year, so that every day of a calendar passes.
  const date = new Date(Date.UTC(2024, month - 1, day));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(5, 10);
}

/** What is kept as it is typed: "05-31" → "31-05". */
export function shownDay(kept: string): string {
  const [month = '', day = ''] = kept.split('-');
  return `${day}-${month}`;
}
