import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { explained } from '#state/words/glossary.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { Terms } from '#ui/terms.tsx';
import { DeletedList } from './deleted-list.tsx';
import { RegisterList } from './register-list.tsx';
import { RegisterNav } from './register-nav.tsx';
import './register.css';
import { text } from './text.ts';

const TERMS_HERE = explained('evidence', 'informationClass', 'excluded');

interface RegisterPageProps {
  /** Where files are attached. */
  readonly attach: ReactNode;
}

/** Every piece of evidence of one assessment: found, sorted, changed together, taken away as a file. */
export function RegisterPage({ attach }: RegisterPageProps): ReactNode {
  const { assessment, documents, found } = useAssessment();
  const { id, agency } = assessment;
  const deleted = found.ok ? found.value.sound.filter(({ status }) => status === 'deleted') : [];
  const damaged = found.ok ? found.value.damaged.length : 0;
  const empty = documents.length === 0;
  const [attaching, setAttaching] = useState(empty);
  return (
    <Page title={text.title} kicker={agency.name} lead={text.lead}>
      <Terms {...TERMS_HERE} />
      <RegisterNav id={id} />
      {!found.ok && (
        <Notice tone="bad" role="alert">
          <p>{failureText(found.error, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(found.error)} />
        </Notice>
      )}
      {damaged > 0 && (
        <Notice tone="bad" title={text.damaged.title(damaged)}>
          <p>{text.damaged.body}</p>
          <Link href={paths.dataCare}>{text.damaged.toCare}</Link>
        </Notice>
      )}
      {found.ok && empty && (
        <EmptyState
          title={text.empty.title}
          actions={
            <Link href={paths.tasks(id)} className={buttonClass('secondary')}>
              {text.empty.toTasks}
            </Link>
          }
        >
          <p>{text.empty.body}</p>
          <p>{text.empty.fromIndicator}</p>
        </EmptyState>
      )}
      <details
        className="card register-fold"
        open={attaching}
        onToggle={(event) => setAttaching(event.currentTarget.open)}
      >
        <summary>{text.attach}</summary>
        {attaching && attach}
      </details>
      {!empty && <RegisterList />}
      {deleted.length > 0 && <DeletedList documents={deleted} />}
    </Page>
  );
}
