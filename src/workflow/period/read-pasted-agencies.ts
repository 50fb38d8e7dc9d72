import { pastedAgencies, type PastedAgencies } from '#core/period/pasted-agencies.ts';
import { readAgencyCsv } from '#exchange/table/read-agency-csv.ts';

/** Reads pasted agencies: by the titles of their columns where there are any, else line by line. */
export function readPastedAgencies(text: string): PastedAgencies {
  const csv = readAgencyCsv(new TextEncoder().encode(text));
  return csv.ok ? csv.value : pastedAgencies(text);
}
