import type { ReactNode } from 'react';
import type { JournalEntry } from '#core/journal/entry.ts';
import { dateTime } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { READING } from './text-reading.ts';

const { journal: words } = READING;

/** How long the journal is, and who wrote how much of it. */
export function JournalSummary({
  entries,
}: {
  readonly entries: readonly JournalEntry[];
}): ReactNode {
  const [first, last] = [entries[0], entries.at(-1)];
  const people = new Map<string, number>();
  for (const { by } of entries) people.set(by, (people.get(by) ?? 0) + 1);
  return (
    <Section id="jurnal" title={words.title}>
      {first && last ? (
        <>
          <p>{words.summary(entries.length, dateTime(first.at), dateTime(last.at))}</p>
          <ul className="inbox-lines">
            {[...people].map(([by, count]) => (
              <li key={by}>{words.by(by === '' ? words.nobody : by, count)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </Section>
  );
}
