import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { FileFacts } from '#core/evidence/file-facts.ts';

/** First and last day of a year of assessment. */
export function periodOf(year: number): { readonly first: string; readonly last: string } {
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** The earlier of two days. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** The same day some years before; 29 February becomes the 28th where a year has none. */
export function yearsBefore(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) - years;
  const rest = day.slice(4);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}${rest === '-02-29' && !leap ? '-02-28' : rest}`;
}

/**
 * The day of a document: what the person says, else the day at the signature in the file.
 * Empty when it cannot be told: other days in the text may be anybody's.
 */
export function dayOf({ date }: EvidenceDocument, facts: FileFacts | undefined): string {
  return date === '' ? (facts?.signedOn ?? '') : date;
}
