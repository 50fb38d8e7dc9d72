import type { JournalEntry, JournalVerb, Json } from './entry.ts';
import { linesOf } from './lines.ts';
import { isObject } from './plain.ts';

/** What is looked for in a journal; empty = everything. */
export interface JournalFilter {
  readonly by: string | null;
  readonly indicator: string;
  readonly verb: JournalVerb | '';
}

export const EVERY_ENTRY: JournalFilter = { by: null, indicator: '', verb: '' };

/** The indicators a piece of evidence is linked to in a value of the journal. */
function linkedIn(value: Json | undefined): readonly Json[] {
  const links = isObject(value) ? value['supports'] : value;
  const list = Array.isArray(links) ? links : [];
  return list.flatMap((link) => (isObject(link) ? [link['indicator'] ?? null] : []));
}

/** Whether an entry tells of this indicator: of its answer, or of evidence linked to it. */
function tellsOf(entry: JournalEntry, indicator: string): boolean {
  return linesOf(entry).some(({ subject, field: [top], from, to }) => {
    if (subject.kind === 'answer') return subject.indicator === indicator;
    const isLink = subject.kind === 'document' && (top === undefined || top === 'supports');
    return isLink && [...linkedIn(from), ...linkedIn(to)].includes(indicator);
  });
}

/** The entries that are looked for, newest first. */
export function chosenEntries(
  entries: readonly JournalEntry[],
  { by, indicator, verb }: JournalFilter,
): readonly JournalEntry[] {
  return entries
    .filter(
      (entry) =>
        (by === null || entry.by === by) &&
        (verb === '' || entry.verb === verb) &&
        (indicator === '' || tellsOf(entry, indicator)),
    )
    .reverse();
}
