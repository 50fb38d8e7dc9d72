const DAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** A calendar day as people read it: "2026-11-20" → "20 November 2026". */
export function dayText(day: string): string {
  return DAY.format(new Date(`${day}T00:00Z`));
}
