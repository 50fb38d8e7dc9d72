const SHOWN = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeZone: 'UTC' });

/** A calendar day for people: "2026-11-22" → "22 Nov 2026". */
export function dayText(day: string): string {
  return day === '' ? '' : SHOWN.format(new Date(day));
}
