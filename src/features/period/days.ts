const LONG = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** A day of the calendar (YYYY-MM-DD) for people: "31 Agustus 2026"; what is no day stays as it is. */
export function dayText(day: string): string {
  const at = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(at) ? day : LONG.format(at);
}
