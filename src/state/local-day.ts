const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar day (YYYY-MM-DD) of an ISO 8601 time where the person is. */
export function localDay(iso: string): string {
  const at = new Date(iso);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
