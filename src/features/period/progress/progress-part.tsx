import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { periodProgress, uninvited, type AgencyProgress } from '#core/period/progress.ts';
import { paperSignText } from '#state/result/paper-sign-text.ts';
import { paths } from '#state/paths.ts';
import { PaperSign } from '#ui/paper-sign.tsx';
import { Section } from '#ui/section.tsx';
import { AffairDialog } from './affair-dialog.tsx';
import { AttendanceTable } from './attendance-table.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { ProgressTable } from './progress-table.tsx';
import { ReminderDialog, ReminderPart } from './reminder-part.tsx';
import { progressText } from './text-progress.ts';

const { strange: text } = progressText;

type Asked = { readonly what: 'affair' | 'reminder'; readonly id: string };

/** How the period goes: where everybody stands, who came to which session, who is to be reminded. */
export function ProgressPart(): ReactNode {
  const { record, draft, office } = useOpenPeriod();
  const [asked, setAsked] = useState<Asked | null>(null);
  const facts = office?.factsOf(record);
  const progress = useMemo(() => (facts ? periodProgress(draft, facts) : []), [draft, facts]);
  if (!facts) return <p role="status">{progressText.loading}</p>;
  const one = progress.find(({ row }) => row.id === asked?.id);
  return (
    <>
      <Strange progress={progress} strangers={uninvited(draft, facts)} />
      <ProgressTable
        progress={progress}
        onEdit={(id) => setAsked({ what: 'affair', id })}
        onRemind={(id) => setAsked({ what: 'reminder', id })}
      />
      <AttendanceTable />
      <ReminderPart progress={progress} today={facts.today} />
      <PaperSign {...paperSignText(facts.today)} />
      {one && asked?.what === 'affair' && (
        <AffairDialog row={one.row} onClose={() => setAsked(null)} />
      )}
      {one && asked?.what === 'reminder' && (
        <ReminderDialog one={one} today={facts.today} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

interface StrangeProps {
  readonly progress: readonly AgencyProgress[];
  readonly strangers: ReturnType<typeof uninvited>;
}

/** What does not fit together: named, and nothing of it is decided here. */
function Strange({ progress, strangers }: StrangeProps): ReactNode {
  const odd = progress.flatMap(({ row, odd: list, submission, result }) =>
    list.map((what) => ({ row, what, submission, result })),
  );
  if (odd.length + strangers.length === 0) return null;
  return (
    <Section id="perlu-dilihat" title={text.title}>
      <ul className="period-changes">
        {odd.map(({ row, what, submission, result }) => (
          <li key={`${row.id} ${what}`}>
            {text.odd(row.name, progressText.odd[what])}{' '}
            {submission && (
              <Link href={paths.received(submission.id)} aria-label={text.seeOf(row.name)}>
                {text.see}
              </Link>
            )}
            {!submission && result && (
              <Link href={paths.result(result.id)} aria-label={text.seeOf(row.name)}>
                {text.see}
              </Link>
            )}
          </li>
        ))}
        {strangers.map(({ is, file: { id, agency, madeOn } }) => (
          <li key={id}>
            {text.uninvited[is](agency.name, madeOn)}{' '}
            <Link
              href={is === 'result' ? paths.result(id) : paths.received(id)}
              aria-label={text.seeOf(agency.name)}
            >
              {text.see}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
