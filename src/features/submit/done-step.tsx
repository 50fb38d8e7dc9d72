import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { useReadSent } from '#state/files/use-sent.ts';
import type { SentSubmission } from '#state/files/use-submit.ts';
import { buttonClass } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { FileTrouble } from './file-trouble.tsx';
import { SentActions } from './sent-actions.tsx';
import { SentFacts } from './sent-facts.tsx';
import { SENT } from './text-sent.ts';

/** Last step: the file was read back and is handed over; what to do with it. */
export function DoneStep({ sent }: { readonly sent: SentSubmission }): ReactNode {
  const { id } = useAssessment().assessment;
  const { record, file, fileName } = sent;
  const isSealed = fileName !== record.fileName;
  const read = useReadSent(record.id);
  const handed = useRef(false);
  useEffect(() => {
    if (handed.current) return;
    handed.current = true;
    download(fileName, file);
  }, [fileName, file]);
  return (
    <>
      <Notice tone="good" role="status">
        <p>{SENT.done}</p>
        <p>{SENT.downloaded(fileName)}</p>
        {isSealed && <p>{SENT.sealed}</p>}
      </Notice>
      {record.signature === null && <Notice tone="warn">{SENT.unsigned}</Notice>}
      {read?.ok && (
        <>
          <SentFacts
            record={record}
            statement={read.value.bodies['statement.json']}
            counts={{
              documents: read.value.bodies['documents.json'].length,
              journal: read.value.bodies['journal.json'].length,
            }}
          />
          <SentActions sent={read.value} {...(isSealed && { sealed: { file, fileName } })} />
        </>
      )}
      {read && !read.ok && <FileTrouble failure={read.error} />}
      <Section id="berikutnya" title={SENT.next}>
        <ol className="prose">
          {SENT.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className="actions">
          <Link href={paths.sent(id, record.id)} className={buttonClass('secondary')}>
            {SENT.open}
          </Link>
        </div>
      </Section>
    </>
  );
}
