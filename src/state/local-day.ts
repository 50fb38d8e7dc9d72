const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar day (YYYY-MM-DD) of an ISO 8601 time where the person is. */
export function localDay(iso: string): string {
  const at = new Date(iso);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The time zone in which the person means a day, by its IANA name. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
