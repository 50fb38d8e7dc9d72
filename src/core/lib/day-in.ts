/**
 * Tells the calendar day (YYYY-MM-DD) of an ISO 8601 moment in a time zone: at 07.00 WITA the day in
 * UTC is still yesterday's.
 * @param timeZone IANA name, as "Asia/Makassar".
 */
export function dayIn(timeZone: string): (iso: string) => string {
  // Swedish days are written as ISO 8601 writes them.
  const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });
  return (iso) => days.format(new Date(iso));
}
