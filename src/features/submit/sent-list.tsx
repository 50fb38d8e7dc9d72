import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { useSent } from '#state/files/use-sending.ts';
import { dateTime } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { SENT } from './text-sent.ts';

/** Every revision that was made, the newest first; nothing where there is none. */
export function SentList({ id }: { readonly id: AssessmentId }): ReactNode {
  const sent = useSent(id) ?? [];
  if (sent.length === 0) return null;
  return (
    <Section id="revisi" title={SENT.all}>
      <ul className="submit-problems">
        {[...sent].reverse().map((record) => (
          <li key={record.id}>
            <Link href={paths.sent(id, record.id)}>
              {SENT.one(record.about.revision, dateTime(record.madeAt))}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
