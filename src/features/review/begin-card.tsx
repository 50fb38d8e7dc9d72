import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { useDesk } from '#state/desk.ts';
import { paths } from '#state/paths.ts';
import { useLive } from '#state/saving/live.ts';
import { useSession } from '#state/session.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { whetherToBegin } from '#workflow/review/may-begin.ts';
import { openSheet, type OpenSheetFailure } from '#workflow/review/open-sheet.ts';
import { text } from './text.ts';

interface BeginCardProps {
  readonly record: PackageRecord;
  readonly onBegun: () => void;
}

const { begin: words } = text;

/** A submission without a sheet: whose it is to be, or why it may not be begun here. */
export function BeginCard({ record, onBegun }: BeginCardProps): ReactNode {
  const desk = useDesk();
  const subject = record.about.subject as AssessmentId;
  const may = useLive(() => whetherToBegin(desk, subject), [desk, subject]);
  if (!may) return <p role="status">{text.opening}</p>;
  if (!may.ok || may.value === true) return <BeginForm record={record} onBegun={onBegun} />;
  return (
    <Notice tone="info" title={words.title}>
      <p>{words.blocked[may.value]}</p>
      <p>
        <Link href={paths.review(record.id)}>{text.notHere.overview}</Link>
      </p>
    </Notice>
  );
}

function BeginForm({ record: { id }, onBegun }: BeginCardProps): ReactNode {
  const desk = useDesk();
  const person = useSession((session) => session.person);
  const [name, setName] = useState(person);
  const [institution, setInstitution] = useState('');
  const [failure, setFailure] = useState<OpenSheetFailure>();
  const begin = async (): Promise<void> => {
    const opened = await openSheet(desk, id, { name, institution });
    if (opened.ok) onBegun();
    else setFailure(opened.error);
  };
  return (
    <section className="card review-begin" aria-labelledby="mulai">
      <h2 id="mulai">{words.title}</h2>
      <p>{words.body}</p>
      <SmallForm
        className="stack"
        onSubmit={() => {
          void begin();
        }}
      >
        <Field label={words.name} error={failure ? failureOf(failure) : undefined}>
          {(control) => (
            <input
              {...control}
              className="input"
              autoComplete="name"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label={words.institution} hint={words.institutionHint}>
          {(control) => (
            <input
              {...control}
              className="input"
              autoComplete="organization"
              value={institution}
              onChange={({ target }) => setInstitution(target.value)}
            />
          )}
        </Field>
        <div className="actions">
          <Button kind="primary" type="submit">
            {words.action}
          </Button>
          <Link href={paths.review(id)}>{text.notHere.overview}</Link>
        </div>
      </SmallForm>
    </section>
  );
}

function failureOf(failure: OpenSheetFailure): string {
  if (failure.kind === 'blocked') return words.blocked[failure.reason];
  if (failure.kind === 'no-name' || failure.kind === 'not-a-submission') {
    return words.failed[failure.kind];
  }
  return words.failed.other;
}
