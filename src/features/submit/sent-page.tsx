import type { ComponentType, ReactNode } from 'react';
import { useParams } from 'wouter';
import { digestSchema, type Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useReadSent } from '#state/files/use-sent.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { FileTrouble } from './file-trouble.tsx';
import { SentActions } from './sent-actions.tsx';
import { SentFacts } from './sent-facts.tsx';
import { SentList } from './sent-list.tsx';
import './submit.css';
import { SENT } from './text-sent.ts';

interface SentPageProps {
  /** What the package says, read from its own bytes. */
  readonly Reading: ComponentType<{ readonly record: PackageRecord }>;
}

/** Exactly what was sent, from the package itself. */
export function SentPage({ Reading }: SentPageProps): ReactNode {
  const { fingerprint } = useParams();
  const known = digestSchema.safeParse(fingerprint);
  if (known.success) return <Sent key={known.data} fingerprint={known.data} Reading={Reading} />;
  return (
    <Page title={SENT.notFound}>
      <FileTrouble failure={{ kind: 'missing' }} />
    </Page>
  );
}

function Sent({
  fingerprint,
  Reading,
}: SentPageProps & { readonly fingerprint: Digest }): ReactNode {
  const { id } = useAssessment().assessment;
  const read = useReadSent(fingerprint);
  if (!read) {
    return (
      <p className="page" role="status">
        {SENT.loading}
      </p>
    );
  }
  if (!read.ok || read.value.record.about.subject !== id) {
    return (
      <Page title={SENT.notFound}>
        <FileTrouble failure={read.ok ? { kind: 'missing' } : read.error} />
        <SentList id={id} />
      </Page>
    );
  }
  const { record, bodies } = read.value;
  const assessment = bodies['assessment.json'];
  const documents = bodies['documents.json'];
  const counts = { documents: documents.length, journal: bodies['journal.json'].length };
  return (
    <Page
      title={SENT.title(record.about.revision)}
      kicker={assessment.agency.name}
      lead={<p>{SENT.lead}</p>}
    >
      {record.signature === null && <Notice tone="warn">{SENT.unsigned}</Notice>}
      <SentFacts record={record} statement={bodies['statement.json']} counts={counts} />
      <SentActions sent={read.value} />
      <Reading record={record} />
      <SentList id={id} />
    </Page>
  );
}
