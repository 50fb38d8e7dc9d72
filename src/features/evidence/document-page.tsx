import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { DETAIL_LABEL, failureDetail } from '#state/words/failure-text.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { DocumentView } from './document-view.tsx';
import { text } from './text-document.ts';

/** One piece of evidence: how it looks, what is said about it, what it proves, its files. */
export function DocumentPage(): ReactNode {
  const { documentId } = useParams();
  const { found } = useAssessment();
  const document = found.ok ? found.value.sound.find(({ id }) => id === documentId) : undefined;
  if (document) return <DocumentView key={document.id} document={document} />;
  return <NotShown documentId={documentId ?? ''} />;
}

function NotShown({ documentId }: { readonly documentId: string }): ReactNode {
  const { found, assessment } = useAssessment();
  const damaged = found.ok && found.value.damaged.find(({ key }) => key === documentId);
  return (
    <Page title={text.missing.title} kicker={text.kicker}>
      {found.ok ? (
        <Notice tone={damaged ? 'bad' : 'warn'}>
          <p>{damaged ? text.missing.damaged : text.missing.body}</p>
        </Notice>
      ) : (
        <Notice tone="bad" role="alert">
          <p>{text.missing.unreadable}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(found.error)} />
        </Notice>
      )}
      <div className="actions">
        <Link href={paths.register(assessment.id)} className={buttonClass('secondary')}>
          <Icon name="arrow-left" />
          {text.back}
        </Link>
        {damaged && <Link href={paths.dataCare}>{text.missing.dataCare}</Link>}
      </div>
    </Page>
  );
}
