import { checkChain } from '#core/journal/check-chain.ts';
import { entryId, journalEntrySchema, type JournalEntry } from '#core/journal/entry.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';

/** The journal of one assessment as a file carries it. */
interface BackupJournal {
  /** In order; each place at most once. */
  readonly chain: readonly JournalEntry[];
  /** The chain does not hold, or some of it could not be read. */
  readonly isBroken: boolean;
}

/** By assessment id. */
export type BackupJournals = ReadonlyMap<string, BackupJournal>;

/**
 * The chains among rows of a file. What cannot stand in a journal, because it is damaged or
 * names a place that is taken, is left out; its chain then counts as broken.
 */
export function journalsIn(rows: readonly unknown[]): BackupJournals {
  const found = new Map<string, Map<number, JournalEntry>>();
  const lossy = new Set<string>();
  for (const row of rows) {
    const { assessmentId } = Object(row) as { readonly assessmentId?: unknown };
    const parsed = journalEntrySchema.safeParse(row);
    const entry = parsed.success ? parsed.data : undefined;
    const own = found.get(String(assessmentId)) ?? new Map<number, JournalEntry>();
    const isFit = entry?.id === entryId(String(assessmentId), entry?.n ?? 0) && !own.has(entry.n);
    if (isFit) found.set(String(assessmentId), own.set(entry.n, entry));
    else lossy.add(String(assessmentId));
  }
  return new Map(
    [...found].map(([id, entries]) => {
      const chain = [...entries.values()].sort((a, b) => a.n - b.n);
      return [
        id,
        { chain, isBroken: lossy.has(id) || checkChain(id, chain, digestOfJson) !== null },
      ];
    }),
  );
}
