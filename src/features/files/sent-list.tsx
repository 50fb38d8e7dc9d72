import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { paths } from '#state/paths.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { bytes, dateTime } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { text } from './text.ts';

/** As many as are looked for again; the others are found at what they are about. */
const MOST_SHOWN = 10;

/** Files that were made here, newest first. */
export function SentList({ sent }: { readonly sent: readonly PackageRecord[] }): ReactNode {
  return (
    <Section id="terkirim" title={text.sent.title}>
      {sent.length === 0 && (
        <EmptyState title={text.sent.none.title}>{text.sent.none.next}</EmptyState>
      )}
      {sent.length > MOST_SHOWN && <p className="soft numeric">{text.sent.all(sent.length)}</p>}
      <ul className="sent-list">
        {sent.slice(0, MOST_SHOWN).map((record) => (
          <li key={record.id}>
            <Link href={placeOf(record)}>{titleOf(record)}</Link>
            <span className="soft numeric">
              {`${text.sent.revision(record.about.revision)} · ${dateTime(record.at)} · ${bytes(record.bytes)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function titleOf({ about }: PackageRecord): string {
  return `${about.agency?.name ?? about.period?.name ?? ''}, ${about.year}`;
}

function placeOf({ id, kind, about }: PackageRecord): string {
  const { period } = about;
  if (kind === 'period' && period) return paths.period(period.id);
  return paths.sent(about.subject as AssessmentId, id);
}
