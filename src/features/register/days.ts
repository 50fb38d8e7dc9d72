const SHOWN = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeZone: 'UTC' });

/** A calendar day for people: "2026-11-22" → "22 Nov 2026". */
export function dayText(day: string): string {
  return day === '' ? '' : SHOWN.format(new Date(day));
}

/** The calendar day (YYYY-MM-DD) of an ISO 8601 time where the person is. */
export function localDay(iso: string): string {
  const at = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  const year = String(at.getFullYear()).padStart(4, '0');
  return `${year}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
