const LOCALE = 'id-ID';

/** Made once: making one takes longer than formatting hundreds of numbers. */
const WHOLE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const ONE_DECIMAL = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

/** A decimal text with a point, as the engine gives it, the Indonesian way: "1.50" → "1,50". */
export function decimal(text: string): string {
  return text.replace('.', ',');
}

/** A fraction 0..1 as a percentage with at most one decimal: 0.0286 → "2,9%". */
export function percent(fraction: number): string {
  return new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 }).format(
    fraction,
  );
}

/** A whole number with Indonesian grouping: 12500 → "12.500". */
export function integer(value: number): string {
  return WHOLE.format(value);
}

/** A number of bytes for people: 1536 → "1,5 kB". */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let size = value;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${(size < 10 ? ONE_DECIMAL : WHOLE).format(size)} ${units[unit] ?? ''}`;
}

/** An ISO 8601 time in the reader's zone: "22 November 2026 pukul 10.15". */
export function dateTime(iso: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** The same with the name of the reader's zone, beside what is printed: "… pukul 10.15 WIB". */
export function dateTimeInZone(iso: string): string {
  return new Intl.DateTimeFormat(LOCALE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(iso));
}

/** Only the clock, for something that happened just now: "10.15.07". */
export function clockTime(iso: string): string {
  return new Intl.DateTimeFormat(LOCALE, { timeStyle: 'medium' }).format(new Date(iso));
}

/** A day as fields give it, with its name: "2026-11-23" → "Senin, 23 November 2026"; '' of none. */
export function longDate(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return '';
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
