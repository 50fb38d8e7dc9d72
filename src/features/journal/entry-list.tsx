import type { ReactNode } from 'react';
import type { JournalEntry } from '#core/journal/entry.ts';
import { localDay } from '#state/local-day.ts';
import { EntryCard } from './entry-card.tsx';
import type { Names } from './line-words.ts';

const DAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' });

interface EntryListProps {
  /** Newest first. */
  readonly entries: readonly JournalEntry[];
  readonly names: Names;
}

/** Entries by the day on which they were made, where the reader is. */
export function EntryList({ entries, names }: EntryListProps): ReactNode {
  const days: { readonly day: string; readonly entries: JournalEntry[] }[] = [];
  for (const entry of entries) {
    const day = localDay(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days.map((one) => (
    <section key={`${one.day} ${one.entries[0]?.n}`} className="journal-day">
      <h2>{DAY.format(new Date(one.day))}</h2>
      <ol className="journal-entries">
        {one.entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} names={names} />
        ))}
      </ol>
    </section>
  ));
}
